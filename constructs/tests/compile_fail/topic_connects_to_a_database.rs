//! A topic makes no connections.

use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{DatabaseEngine, DatabaseInstance};

fn main() {
    let app = App::new();
    let stack = app.stack("Stack");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let database = DatabaseInstance::builder(&network, DatabaseEngine::MYSQL_8_4, "db.t4g.medium")
        .build(&stack, "Database");
    database.allow_from(&Topic::builder().build(&stack, "Topic"));
}
