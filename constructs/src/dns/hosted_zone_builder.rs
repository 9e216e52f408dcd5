//! Builds hosted zones.

use stanchion_aws::route53;
use stanchion_aws::route53::hosted_zone as l1;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{SetOpt, pseudo};

use super::HostedZone;
use crate::network::Vpc;
use crate::non_empty::non_empty;

/// Builds a [`HostedZone`].
#[derive(Clone, Debug)]
#[must_use = "a hosted zone exists after `build`"]
pub struct HostedZoneBuilder {
    name: String,
    vpcs: Vec<Vpc>,
    comment: Option<String>,
    removal: RemovalPolicy,
}

impl HostedZone {
    /// Returns a builder for a public hosted zone of a domain, such as `example.com`. An update of the name replaces the
    /// zone. It answers once its name servers are set at the registrar of the domain.
    pub fn builder(name: impl Into<String>) -> HostedZoneBuilder {
        let removal = RemovalPolicy::Retain;
        HostedZoneBuilder { name: name.into(), vpcs: Vec::new(), comment: None, removal }
    }

    /// Returns a builder for a private hosted zone, whose records only a VPC sees.
    pub fn private(name: impl Into<String>, vpc: &Vpc) -> HostedZoneBuilder {
        HostedZone::builder(name).vpc(vpc)
    }
}

impl HostedZoneBuilder {
    /// Adds a VPC that sees the records, which makes the zone private. Default: a public zone.
    pub fn vpc(mut self, vpc: &Vpc) -> Self {
        self.vpcs.push(vpc.clone());
        self
    }

    /// Sets the comment, at most 256 characters. Default: none.
    pub fn comment(mut self, text: impl Into<String>) -> Self {
        self.comment = Some(text.into());
        self
    }

    /// Sets the removal policy for when the zone is removed from the stack. Default: `Retain`: a zone that is created again
    /// has other name servers.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the hosted zone.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> HostedZone {
        let scope = scope.construct(id);
        let name = self.name.trim_end_matches('.').to_owned();
        let is_private = !self.vpcs.is_empty();
        let vpcs: Vec<_> = self
            .vpcs
            .iter()
            .map(|it| l1::VPC::new().vpc_id(it.id()).vpc_region(pseudo::region()))
            .collect();
        let zone = route53::HostedZone::new()
            .set_opt(
                self.comment.map(|it| l1::HostedZoneConfig::new().comment(it)),
                route53::HostedZone::hosted_zone_config,
            )
            .name(name.as_str())
            .set_opt(non_empty(vpcs), route53::HostedZone::vpcs);
        let resource = scope.add("HostedZone", zone);
        scope.edit(&resource).removal(self.removal);
        HostedZone { id: resource.reference(), name, is_private, resource: Some(resource) }
    }
}
