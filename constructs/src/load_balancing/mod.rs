//! Load balancing: Application and Network Load Balancers, their listeners, and the target groups behind them.
//!
//! A target group states its protocol and its kind of targets. Compute is registered in it, and a listener forwards to it;
//! both open the security groups for each other.
//!
//! ```
//! use stanchion_constructs::certificates::Certificate;
//! use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, HealthCheck, TargetGroup};
//! use stanchion_constructs::prelude::*;
//!
//! let app = App::new();
//! let stack = app.stack("Site");
//! let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
//! let template = LaunchTemplate::builder(&network).build(&stack, "Template");
//! let servers = AutoScalingGroup::builder(&template, 2).instance_type("t3.small").build(&stack, "Servers");
//! let targets = TargetGroup::http_instances(&network, 8080)
//!     .health_check(HealthCheck::http("/health"))
//!     .build(&stack, "Targets");
//! targets.register(&servers);
//! let certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
//! let certificate = Certificate::import(&stack, "Certificate", certificate);
//! let door = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Door");
//! door.https(&certificate, &targets).build("Https");
//! door.redirect_to_https().build("Http");
//! assert!(app.synth().unwrap().stacks()[0].template.resource("DoorHttpsListener").is_some());
//! ```

mod access_logs;
mod action;
mod alias_target;
mod application_load_balancer;
mod application_load_balancer_builder;
mod balancer;
mod condition;
mod health_check;
mod kinds;
mod listener;
mod listener_rule;
mod metrics;
mod network_listener;
mod network_load_balancer;
mod network_load_balancer_builder;
mod network_protocol;
mod registration;
mod target_group;
mod target_group_builder;

pub use action::{Action, FixedResponse, Redirect};
pub use application_load_balancer::ApplicationLoadBalancer;
pub use application_load_balancer_builder::ApplicationLoadBalancerBuilder;
pub use condition::RuleCondition;
pub use health_check::HealthCheck;
pub use kinds::{
    Addresses, Application, Balancer, Functions, HasConnections, Instances, LoadBalancers, Network,
    Targets,
};
pub use listener::{Listener, ListenerBuilder, SslPolicy};
pub use listener_rule::{ListenerRule, ListenerRuleBuilder};
pub use metrics::{ApplicationLoadBalancerMetrics, NetworkLoadBalancerMetrics, TargetGroupMetrics};
pub use network_listener::{NetworkListener, NetworkListenerBuilder};
pub use network_load_balancer::NetworkLoadBalancer;
pub use network_load_balancer_builder::NetworkLoadBalancerBuilder;
pub use network_protocol::NetworkProtocol;
pub use registration::{AddressTargets, InstanceTargets, Registration};
pub use target_group::TargetGroup;
pub use target_group_builder::{HttpVersion, Stickiness, TargetGroupBuilder};
