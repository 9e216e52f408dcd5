//! Spot Fleets.

use stanchion_constructs::compute::{
    AllocationStrategy, Interruption, Rebalance, RequestType, SpotFleetBuilder,
};
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn fleet(change: impl FnOnce(SpotFleetBuilder, &World) -> SpotFleetBuilder) -> impl FnOnce(&World) {
    move |w| {
        let fleet = SpotFleet::builder(&w.template(), 5).instance_type("m5.large");
        change(fleet, w).build(&w.stack, "Fleet");
    }
}

fn rebalance(delay_seconds: u32) -> RequestType {
    RequestType::Maintain {
        rebalance: Some(Rebalance::LaunchBeforeTerminate { delay_seconds }),
        replace_unhealthy: false,
        terminate_excess: true,
    }
}

#[test]
fn fleets() {
    let mut messages = Messages::of("spot-fleet");
    fine(fleet(|it, _| it));
    messages.wrong("a capacity of 10,001", &["error[SPF-011]"], |w| {
        let fleet = SpotFleet::builder(&w.template(), 10_001).instance_type("m5.large");
        fleet.build(&w.stack, "Fleet");
    });
    messages.wrong(
        "more on demand than in all",
        &["error[SPF-011]"],
        fleet(|it, _| it.on_demand_capacity(6)),
    );
    fine(fleet(|it, _| it.request_type(rebalance(120))));
    messages.wrong(
        "a delay of 119 seconds",
        &["error[SPF-012]"],
        fleet(|it, _| it.request_type(rebalance(119))),
    );
    messages.wrong(
        "a date in words",
        &["error[SPF-014]"],
        fleet(|it, _| it.valid_until("tomorrow")),
    );
    messages.wrong(
        "an end before the start",
        &["error[SPF-014]"],
        fleet(|it, _| it.valid_from("2099-01-02T00:00:00Z").valid_until("2099-01-01T00:00:00Z")),
    );
    messages.wrong(
        "a request that stops instances",
        &["error[SPF-016]"],
        fleet(|it, _| it.request_type(RequestType::Request).interruption(Interruption::Stop)),
    );
    let pools = |pools| AllocationStrategy::LowestPrice { pools };
    fine(fleet(move |it, _| it.allocation_strategy(pools(1))));
    messages.wrong("no pool", &["error[SPF-028]"], fleet(|it, _| it.allocation_strategy(pools(0))));
    messages.wrong("no subnet", &["error[SPF-030]"], fleet(|it, _| it.subnets([])));
    messages.wrong(
        "two subnets in one zone",
        &["error[SPF-019]"],
        fleet(|it, w| {
            let tiers = [Tier::Public, Tier::Private];
            it.subnets(tiers.map(|tier| w.vpc.subnets(tier)[0].clone()))
        }),
    );
    messages.wrong(
        "more than 300 pools",
        &["error[SPF-019]"],
        fleet(|it, _| (0..200).fold(it, |it, at| it.instance_type(format!("x{at}.large")))),
    );
    messages.wrong(
        "one type twice",
        &["error[SPF-029]"],
        fleet(|it, _| it.instance_type("m5.large")),
    );
    messages.wrong(
        "two kinds of processors",
        &["error[EC2-002]"],
        fleet(|it, _| it.instance_type("m7g.large")),
    );
    messages.review();
}
