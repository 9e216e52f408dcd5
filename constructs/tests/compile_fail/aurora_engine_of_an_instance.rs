//! An engine of Aurora runs in a cluster.

use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{AuroraEngine, DatabaseInstance};

fn wrong(network: &Vpc) {
    let _ = DatabaseInstance::builder(network, AuroraEngine::MYSQL_3, "db.t4g.medium");
}

fn main() {}
