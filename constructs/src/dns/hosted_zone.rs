//! Hosted zones.

use stanchion_aws::route53;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use crate::existing::existing;
use crate::text;
use crate::units::HostedZoneId;

/// A hosted zone: the DNS records of a domain.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::dns::HostedZone;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let public = HostedZone::builder("example.com").build(&stack, "Public");
/// let private = HostedZone::private("storage.internal", &network).build(&stack, "Private");
/// private.cname("data", "fs-0a1b2c3d.efs.eu-west-1.amazonaws.com").build(&stack, "DataName");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct HostedZone {
    pub(super) id: Value<String>,
    pub(super) name: String,
    pub(super) is_private: bool,
    /// `None` for an imported zone.
    pub(super) resource: Option<route53::HostedZoneRef>,
}

impl HostedZone {
    /// Imports an existing public hosted zone by its ID and the name of its domain. Reports a literal that is not the ID of a
    /// hosted zone.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        zone_id: impl IntoValue<String>,
        name: impl Into<String>,
    ) -> HostedZone {
        HostedZone::existing(scope, id, zone_id.into_value(), &name.into(), false)
    }

    /// Imports an existing private hosted zone by its ID and the name of its domain. Reports a literal that is not the ID of
    /// a hosted zone.
    #[track_caller]
    pub fn import_private(
        scope: &Scope,
        id: &str,
        zone_id: impl IntoValue<String>,
        name: impl Into<String>,
    ) -> HostedZone {
        HostedZone::existing(scope, id, zone_id.into_value(), &name.into(), true)
    }

    #[track_caller]
    fn existing(
        scope: &Scope,
        id: &str,
        zone_id: Value<String>,
        name: &str,
        is_private: bool,
    ) -> HostedZone {
        let scope = scope.construct(id);
        let id = existing::<HostedZoneId>(&scope, "HostedZoneId", zone_id);
        let name = name.trim_end_matches('.').to_owned();
        HostedZone { id, name, is_private, resource: None }
    }

    /// Returns the ID of the hosted zone.
    pub fn id(&self) -> Value<String> {
        self.id.clone()
    }

    /// Returns the name of the domain, without a dot at its end.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns whether only VPCs see the records.
    pub fn is_private(&self) -> bool {
        self.is_private
    }

    /// Returns the name servers of a new public zone, for the registrar of the domain; `None` for an imported or private one.
    pub fn name_servers(&self) -> Option<Value<Vec<String>>> {
        self.resource
            .as_ref()
            .filter(|_| !self.is_private)
            .map(route53::HostedZoneRef::name_servers)
    }

    /// Returns the resource, or `None` for an imported zone.
    pub fn resource(&self) -> Option<&route53::HostedZoneRef> {
        self.resource.as_ref()
    }

    /// Returns whether a name is the domain of the zone, or one below it.
    pub(crate) fn has(&self, name: &str) -> bool {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let zone = self.name.to_ascii_lowercase();
        name == zone || name.strip_suffix(&zone).is_some_and(|it| it.ends_with('.'))
    }

    /// Returns the ARN of the hosted zone.
    pub fn arn(&self) -> Value<String> {
        let partition = stanchion_template::pseudo::partition();
        text!["arn:", partition, ":route53:::hostedzone/", self.id()].into_value()
    }
}
