//! DNS records.

use std::net::{Ipv4Addr, Ipv6Addr};

use stanchion_aws::route53;
use stanchion_aws::route53::record_set as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Value, counted};

use super::HostedZone;

/// A DNS record of a hosted zone.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::dns::HostedZone;
/// use stanchion_constructs::load_balancing::ApplicationLoadBalancer;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let zone = HostedZone::import(&stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com");
/// let door = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Door");
/// zone.alias("www", &door).build(&stack, "Www");
/// zone.txt("example.com", ["v=spf1 -all"]).ttl_seconds(3600).build(&stack, "Spf");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Record {
    name: String,
    resource: route53::RecordSetRef,
}

/// Builds a [`Record`].
#[derive(Clone, Debug)]
#[must_use = "a record exists after `build`"]
pub struct RecordBuilder {
    zone: HostedZone,
    name: String,
    data: Data,
    ttl_seconds: u32,
    also_ipv6: bool,
}

#[derive(Clone, Debug)]
enum Data {
    Alias { dns_name: Value<String>, zone_id: Value<String> },
    Values(&'static str, Vec<Value<String>>),
}

/// An AWS resource that an alias record can point to.
#[diagnostic::on_unimplemented(
    message = "an alias record cannot point to `{Self}`",
    note = "load balancers are targets of alias records; use `cname` for other host names"
)]
pub trait AliasTarget {
    /// Returns the DNS name.
    fn alias_dns_name(&self) -> Value<String>;

    /// Returns the ID of the hosted zone of the DNS name.
    fn alias_zone_id(&self) -> Value<String>;
}

impl HostedZone {
    /// Returns a builder for an alias record, which points to a load balancer and follows its addresses. The name is relative
    /// to the zone, such as `www`, and empty for the domain itself.
    pub fn alias(&self, name: impl Into<String>, target: &impl AliasTarget) -> RecordBuilder {
        let data =
            Data::Alias { dns_name: target.alias_dns_name(), zone_id: target.alias_zone_id() };
        RecordBuilder::new(self, name.into(), data)
    }

    /// Returns a builder for a record of IPv4 addresses (`A`).
    pub fn a(
        &self,
        name: impl Into<String>,
        addresses: impl IntoIterator<Item = Ipv4Addr>,
    ) -> RecordBuilder {
        let values = addresses.into_iter().map(|it| it.to_string().into_value()).collect();
        RecordBuilder::new(self, name.into(), Data::Values("A", values))
    }

    /// Returns a builder for a record of IPv6 addresses (`AAAA`).
    pub fn aaaa(
        &self,
        name: impl Into<String>,
        addresses: impl IntoIterator<Item = Ipv6Addr>,
    ) -> RecordBuilder {
        let values = addresses.into_iter().map(|it| it.to_string().into_value()).collect();
        RecordBuilder::new(self, name.into(), Data::Values("AAAA", values))
    }

    /// Returns a builder for a record that points to another host name (`CNAME`). The domain itself cannot have one.
    pub fn cname(&self, name: impl Into<String>, target: impl IntoValue<String>) -> RecordBuilder {
        RecordBuilder::new(self, name.into(), Data::Values("CNAME", vec![target.into_value()]))
    }

    /// Returns a builder for a record of text (`TXT`), one value for each string. Quotation marks are added.
    pub fn txt<V: AsRef<str>>(
        &self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> RecordBuilder {
        let values = values.into_iter().map(|it| quoted(it.as_ref()).into_value()).collect();
        RecordBuilder::new(self, name.into(), Data::Values("TXT", values))
    }

    /// Returns a builder for a record of mail servers (`MX`), each with its priority.
    pub fn mx<V: AsRef<str>>(
        &self,
        name: impl Into<String>,
        servers: impl IntoIterator<Item = (u16, V)>,
    ) -> RecordBuilder {
        let servers = servers.into_iter();
        let values = servers.map(|(at, it)| format!("{at} {}", it.as_ref()).into_value()).collect();
        RecordBuilder::new(self, name.into(), Data::Values("MX", values))
    }
}

impl Record {
    /// Returns the full name of the record.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &route53::RecordSetRef {
        &self.resource
    }
}

impl RecordBuilder {
    fn new(zone: &HostedZone, name: String, data: Data) -> RecordBuilder {
        RecordBuilder { zone: zone.clone(), name, data, ttl_seconds: 300, also_ipv6: false }
    }

    /// Sets the seconds for which resolvers remember the record, 0-2,147,483,647. Default: 300. Alias records have the time
    /// of their target.
    pub fn ttl_seconds(mut self, seconds: u32) -> Self {
        self.ttl_seconds = seconds;
        self
    }

    /// Adds an alias record for IPv6 addresses too. Valid only for an alias of a dual-stack load balancer. Default:
    /// off.
    pub fn also_ipv6(mut self) -> Self {
        self.also_ipv6 = true;
        self
    }

    /// Creates the record. Reports a name and values that Route 53 does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Record {
        let scope = scope.construct(id);
        let name = match self.name.trim_end_matches('.') {
            "" => self.zone.name().to_owned(),
            name if self.zone.has(name) => name.to_owned(),
            name => format!("{name}.{}", self.zone.name()),
        };
        self.check(&scope, &name);
        let record = |kind: &'static str| {
            route53::RecordSet::new()
                .hosted_zone_id(self.zone.id())
                .name(name.as_str())
                .r#type(kind)
        };
        let resource = match &self.data {
            Data::Alias { dns_name, zone_id } => {
                let alias = || {
                    l1::AliasTarget::new()
                        .dns_name(dns_name.clone())
                        .evaluate_target_health(true)
                        .hosted_zone_id(zone_id.clone())
                };
                if self.also_ipv6 {
                    scope.add("Ipv6Record", record("AAAA").alias_target(alias()));
                }
                scope.add("Record", record("A").alias_target(alias()))
            }
            Data::Values(kind, values) => {
                let record = record(kind).resource_records(values.clone());
                scope.add("Record", record.ttl(self.ttl_seconds.to_string()))
            }
        };
        Record { name, resource }
    }

    fn check(&self, scope: &Scope, name: &str) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::DNS_001, message.to_owned())
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        let label = |it: &str| (1..=63).contains(&it.len()) && it.is_ascii() && !it.contains(' ');
        if name.len() > 255 || !name.split('.').all(label) {
            let allowed = "labels of 1-63 characters, at most 255 characters in all";
            report("Name", "the name of the record is not valid", format!("{name:?}"), allowed);
        }
        if let Data::Values(kind, values) = &self.data {
            if values.is_empty() {
                let message = "the record has no value";
                report("ResourceRecords", message, counted(0, "value"), "at least one value");
            }
            if *kind == "CNAME" && name.eq_ignore_ascii_case(self.zone.name()) {
                let message = "the domain of the zone has a CNAME record";
                report(
                    "Type",
                    message,
                    format!("CNAME for {name}"),
                    "an alias record, or addresses",
                );
            }
            if self.also_ipv6 {
                let message = "`also_ipv6` is only valid for alias records";
                report("Type", message, (*kind).to_owned(), "an alias record");
            }
        }
        if self.ttl_seconds > 2_147_483_647 {
            let found = self.ttl_seconds.to_string();
            report("TTL", "the TTL of the record is out of range", found, "0-2147483647 seconds");
        }
    }
}

/// Returns a text in quotation marks, in parts of at most 255 characters, as Route 53 requires.
///
/// Source: <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html>
fn quoted(text: &str) -> String {
    let mut parts = vec![String::new()];
    for character in text.chars() {
        let escaped = match character {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            other => other.to_string(),
        };
        match parts.last_mut() {
            Some(last) if last.len() + escaped.len() <= 255 => last.push_str(&escaped),
            _ => parts.push(escaped),
        }
    }
    parts.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn texts_are_in_quotation_marks_and_in_parts() {
        assert_eq!(quoted("v=spf1 -all"), "\"v=spf1 -all\"");
        assert_eq!(quoted(r#"a"b\"#), r#""a\"b\\""#);
        let long = quoted(&"a".repeat(300));
        assert_eq!(long.len(), 300 + 5);
        assert!(long.contains("\" \""), "{long}");
    }
}
