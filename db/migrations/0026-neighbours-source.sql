-- Tables of statistical neighbours differ by who made them and when: a reader should see whose this one is.
alter table statistical_neighbour add column source text;
comment on column statistical_neighbour.source is 'Whose table it is and of which year, as the person who loaded it said; null where they did not';
