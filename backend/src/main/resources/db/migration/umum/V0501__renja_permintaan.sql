-- Requests that changed a Renja, by the key the browser gave them: sent again, they get the same answer.
create table renja_permintaan (
    pemda varchar(13) not null,
    renja_id bigint not null,
    kunci varchar(80) not null,
    pengguna_id bigint,
    jawaban longtext not null,
    waktu ${waktu} not null,
    primary key (renja_id, kunci),
    constraint fk_permintaan_renja foreign key (renja_id) references renja (id)
);
