-- The law book of a node is read from the log; among millions of events of cases the few of treaties must be found at once.
create index domain_event_treaties on domain_event (position) where stream_type = 'TreatyRegister';
