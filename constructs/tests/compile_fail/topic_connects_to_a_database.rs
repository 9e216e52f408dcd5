//! A topic makes no connections.

use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::DatabaseInstance;

fn wrong(database: &DatabaseInstance, topic: &Topic) {
    database.allow_from(topic);
}

fn main() {}
