//! Hosted zones and DNS records of Route 53.
//!
//! ```
//! use stanchion_constructs::certificates::Certificate;
//! use stanchion_constructs::dns::HostedZone;
//! use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, FixedResponse};
//! use stanchion_constructs::prelude::*;
//!
//! let app = App::new();
//! let stack = app.stack("Site");
//! let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
//! let zone = HostedZone::import(&stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com");
//! let certificate = Certificate::builder(&zone, "www.example.com").build(&stack, "Certificate");
//! let door = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Door");
//! door.https(&certificate, FixedResponse::new(404)).build("Https");
//! zone.alias("www", &door).build(&stack, "Www");
//! let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
//! assert!(yaml.contains("Name: www.example.com"));
//! ```

mod hosted_zone;
mod hosted_zone_builder;
mod record;

pub use hosted_zone::HostedZone;
pub use hosted_zone_builder::HostedZoneBuilder;
pub use record::{AliasTarget, Record, RecordBuilder};
