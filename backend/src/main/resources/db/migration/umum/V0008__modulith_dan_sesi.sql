-- Event publication registry of Spring Modulith; HTTP sessions, so that a node may die under a signed-in user.
-- Spring Session writes its names in capitals, and MySQL on Linux tells them apart.
create table event_publication (
    id varchar(36) not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event longtext not null,
    publication_date ${waktu6} not null,
    completion_date ${waktu6},
    status varchar(20),
    completion_attempts int,
    last_resubmission_date ${waktu6}
);

create table SPRING_SESSION (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on SPRING_SESSION (session_id);
create index spring_session_ix2 on SPRING_SESSION (expiry_time);
create index spring_session_ix3 on SPRING_SESSION (principal_name);

create table SPRING_SESSION_ATTRIBUTES (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes longblob not null,
    primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references SPRING_SESSION (primary_id) on delete cascade
);
