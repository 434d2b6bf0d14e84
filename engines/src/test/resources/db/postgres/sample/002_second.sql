insert into sample_things values (1, 'one');
