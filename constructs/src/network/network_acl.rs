//! Network ACLs: rules for traffic into and out of subnets, in addition to security groups.

use std::collections::BTreeMap;

use stanchion_aws::ec2;
use stanchion_aws::ec2::network_acl_entry as l1;
use stanchion_check::facts::{efs, fsx};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::{Subnet, Vpc};
use crate::names;
use crate::units::Ipv4Block;

/// The action of a network ACL rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AclAction {
    /// The rule allows the traffic.
    Allow,
    /// The rule denies the traffic.
    Deny,
}

/// The traffic that a network ACL rule applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AclTraffic {
    /// All traffic.
    All,
    /// A range of TCP ports, both ends included.
    Tcp(u16, u16),
}

impl AclTraffic {
    /// NFS, the protocol of EFS.
    pub const NFS: AclTraffic = AclTraffic::Tcp(efs::PORT, efs::PORT);
    /// The port on which Lustre servers and clients listen.
    pub const LUSTRE: AclTraffic = AclTraffic::Tcp(fsx::PORTS[0].0, fsx::PORTS[0].1);
    /// The ports of connections between Lustre servers and clients.
    pub const LUSTRE_CLIENTS: AclTraffic = AclTraffic::Tcp(fsx::PORTS[1].0, fsx::PORTS[1].1);
    /// The ephemeral ports on which responses arrive. Network ACLs are stateless, so allowed requests also need a rule
    /// for their responses.
    pub const ANSWERS: AclTraffic = AclTraffic::Tcp(1024, 65_535);
}

/// A network ACL. It denies all traffic that its rules do not allow.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::network::{AclAction, AclTraffic, NetworkAcl};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let inside = cidr!("10.0.0.0/16");
/// NetworkAcl::builder(&network)
///     .inbound(100, AclAction::Allow, AclTraffic::All, inside)
///     .outbound(100, AclAction::Allow, AclTraffic::All, inside)
///     .subnets(network.subnets(Tier::Private))
///     .build(&stack, "InsideOnly");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct NetworkAcl {
    resource: ec2::NetworkAclRef,
}

/// Options of a [`NetworkAcl`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the network ACL"]
pub struct NetworkAclBuilder {
    vpc: Vpc,
    /// The rules by direction (`true` is outbound) and number.
    rules: BTreeMap<(bool, u16), (AclAction, AclTraffic, Ipv4Block)>,
    repeated: Vec<u16>,
    subnets: Vec<Subnet>,
}

impl NetworkAcl {
    /// Returns a builder for a network ACL for a VPC.
    pub fn builder(vpc: &Vpc) -> NetworkAclBuilder {
        NetworkAclBuilder {
            vpc: vpc.clone(),
            rules: BTreeMap::new(),
            repeated: Vec::new(),
            subnets: Vec::new(),
        }
    }

    /// Returns the ID of the network ACL.
    pub fn id(&self) -> Value<String> {
        self.resource.id()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::NetworkAclRef {
        &self.resource
    }
}

impl NetworkAclBuilder {
    /// Adds a rule for inbound traffic from a block. Numbers are 1-32,766; of all rules that match, the one with the
    /// lowest number applies. Default: none, which denies everything.
    pub fn inbound(
        self,
        number: u16,
        action: AclAction,
        traffic: AclTraffic,
        from: Ipv4Block,
    ) -> Self {
        self.rule(false, number, action, traffic, from)
    }

    /// Adds a rule for outbound traffic to a block. Numbers are 1-32,766; of all rules that match, the one with the
    /// lowest number applies. Default: none, which denies everything.
    pub fn outbound(
        self,
        number: u16,
        action: AclAction,
        traffic: AclTraffic,
        to: Ipv4Block,
    ) -> Self {
        self.rule(true, number, action, traffic, to)
    }

    fn rule(
        mut self,
        egress: bool,
        number: u16,
        action: AclAction,
        traffic: AclTraffic,
        block: Ipv4Block,
    ) -> Self {
        if self.rules.insert((egress, number), (action, traffic, block)).is_some() {
            self.repeated.push(number);
        }
        self
    }

    /// Adds the subnets that the network ACL applies to. A subnet has one network ACL. Default: none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets.extend(subnets);
        self
    }

    /// Creates the network ACL, its rules and its associations. Reports rule numbers that are out of range or used
    /// twice.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> NetworkAcl {
        let scope = scope.construct(id);
        let wrong: Vec<u16> = self
            .rules
            .keys()
            .map(|(_, number)| *number)
            .filter(|it| !(1..=32_766).contains(it))
            .chain(self.repeated)
            .collect();
        if !wrong.is_empty() {
            scope.report(
                Diagnostic::new(
                    code::VPC_024,
                    "rule numbers of the network ACL are out of range or used twice",
                )
                .property("RuleNumber")
                .found(format!("{wrong:?}"))
                .allowed("1-32766, each once per direction"),
            );
        }
        let acl = ec2::NetworkAcl::new()
            .tags([("Name", names::TAG.of(&scope, ""))])
            .vpc_id(self.vpc.id());
        let resource = scope.add("Acl", acl);
        for ((egress, number), (action, traffic, block)) in self.rules {
            let action = match action {
                AclAction::Allow => "allow",
                AclAction::Deny => "deny",
            };
            let (protocol, ports) = match traffic {
                AclTraffic::All => (-1, None),
                AclTraffic::Tcp(from, to) => (6, Some(l1::PortRange::new().from(from).to(to))),
            };
            let entry = ec2::NetworkAclEntry::new()
                .cidr_block(block)
                .egress(egress)
                .network_acl_id(resource.id())
                .set_opt(ports, ec2::NetworkAclEntry::port_range)
                .protocol(protocol)
                .rule_action(action)
                .rule_number(number);
            let direction = if egress { "Outbound" } else { "Inbound" };
            scope.add(&format!("{direction}-{number}"), entry);
        }
        for subnet in self.subnets {
            let name = format!("{}-{}", subnet.tier().name(), subnet.zone().key());
            let association = ec2::SubnetNetworkAclAssociation::new()
                .network_acl_id(resource.id())
                .subnet_id(subnet.id());
            scope.add(&name, association);
        }
        NetworkAcl { resource }
    }
}
