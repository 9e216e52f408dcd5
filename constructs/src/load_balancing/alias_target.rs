//! Load balancers as targets of alias records.

use stanchion_template::Value;

use super::{ApplicationLoadBalancer, NetworkLoadBalancer};
use crate::dns::AliasTarget;

impl AliasTarget for ApplicationLoadBalancer {
    fn alias_dns_name(&self) -> Value<String> {
        self.dns_name()
    }

    fn alias_zone_id(&self) -> Value<String> {
        self.hosted_zone_id()
    }
}

impl AliasTarget for NetworkLoadBalancer {
    fn alias_dns_name(&self) -> Value<String> {
        self.dns_name()
    }

    fn alias_zone_id(&self) -> Value<String> {
        self.hosted_zone_id()
    }
}
