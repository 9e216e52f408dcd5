use stanchion_constructs::load_balancing::{HealthCheck, TargetGroup};
use stanchion_constructs::prelude::*;

fn wrong(vpc: &Vpc) {
    let _ = TargetGroup::http_addresses(vpc, 80).health_check(HealthCheck::tcp());
}

fn main() {}
