-- The demo was loaded and played to its opening day.
create table peragaan (
    pemda varchar(13) not null primary key,
    dibuka ${waktu} not null
);
