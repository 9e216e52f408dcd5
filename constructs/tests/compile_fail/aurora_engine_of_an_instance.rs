//! An engine of Aurora runs in a cluster.

use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{AuroraEngine, DatabaseInstance};

fn main() {
    let app = App::new();
    let stack = app.stack("Stack");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    DatabaseInstance::builder(&network, AuroraEngine::MYSQL_3, "db.t4g.medium");
}
