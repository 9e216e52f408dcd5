//! Only a TCP listener of a Network Load Balancer forwards to an Application Load Balancer.

use stanchion_constructs::certificates::Certificate;
use stanchion_constructs::load_balancing::{
    LoadBalancers, Network, NetworkLoadBalancer, TargetGroup,
};

fn wrong(
    door: &NetworkLoadBalancer,
    certificate: &Certificate,
    site: &TargetGroup<Network, LoadBalancers>,
) {
    let _ = door.tls(443, certificate, site);
}

fn main() {}
