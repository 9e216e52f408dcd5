//! Network ACLs: what passes into and out of subnets, whatever groups say.

use std::collections::BTreeMap;

use stanchion_aws::ec2;
use stanchion_aws::ec2::network_acl_entry as l1;
use stanchion_check::facts::{efs, fsx};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::{Subnet, Vpc};
use crate::units::Ipv4Block;

/// What an ACL does with what a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AclAction {
    /// It passes.
    Allow,
    /// It does not.
    Deny,
}

/// TCP ports of a rule, from one to another, or everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AclTraffic {
    /// Everything.
    All,
    /// TCP ports from one to another, both included.
    Tcp(u16, u16),
}

impl AclTraffic {
    /// NFS, which EFS speaks.
    pub const NFS: AclTraffic = AclTraffic::Tcp(efs::PORT, efs::PORT);
    /// Where servers and clients of Lustre listen.
    pub const LUSTRE: AclTraffic = AclTraffic::Tcp(fsx::PORTS[0].0, fsx::PORTS[0].1);
    /// Where servers and clients of Lustre listen for each other.
    pub const LUSTRE_CLIENTS: AclTraffic = AclTraffic::Tcp(fsx::PORTS[1].0, fsx::PORTS[1].1);
    /// Where answers arrive. ACLs keep no connections: what is let in needs a way back.
    pub const ANSWERS: AclTraffic = AclTraffic::Tcp(1024, 65_535);
}

/// A network ACL. It lets nothing pass but what its rules say.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html)
#[derive(Clone, Debug)]
pub struct NetworkAcl {
    resource: ec2::NetworkAclRef,
}

/// Options of a [`NetworkAcl`].
#[derive(Clone, Debug)]
#[must_use = "an ACL exists after `build`"]
pub struct NetworkAclBuilder {
    vpc: Vpc,
    /// By direction and number.
    rules: BTreeMap<(bool, u16), (AclAction, AclTraffic, Ipv4Block)>,
    repeated: Vec<u16>,
    subnets: Vec<Subnet>,
}

impl NetworkAcl {
    /// An ACL of a network.
    pub fn builder(vpc: &Vpc) -> NetworkAclBuilder {
        NetworkAclBuilder {
            vpc: vpc.clone(),
            rules: BTreeMap::new(),
            repeated: Vec::new(),
            subnets: Vec::new(),
        }
    }

    /// The ACL's id.
    pub fn id(&self) -> Value<String> {
        self.resource.id()
    }

    /// The resource.
    pub fn resource(&self) -> &ec2::NetworkAclRef {
        &self.resource
    }
}

impl NetworkAclBuilder {
    /// What comes in from a block: of all rules that fit, the one with the lowest number counts, 1-32,766.
    pub fn inbound(
        self,
        number: u16,
        action: AclAction,
        traffic: AclTraffic,
        from: Ipv4Block,
    ) -> Self {
        self.rule(false, number, action, traffic, from)
    }

    /// What goes out to a block: of all rules that fit, the one with the lowest number counts, 1-32,766.
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

    /// The subnets it is for; each has one ACL.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets.extend(subnets);
        self
    }

    /// Makes the ACL.
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
                Diagnostic::new(code::VPC_024, "the rules of an ACL need numbers of their own")
                    .property("RuleNumber")
                    .found(format!("{wrong:?}"))
                    .allowed("1-32766, each once a direction"),
            );
        }
        let acl = ec2::NetworkAcl::new().tags([("Name", scope.path())]).vpc_id(self.vpc.id());
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
