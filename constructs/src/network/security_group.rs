//! Security groups and their rules.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::ec2;
use stanchion_check::facts::vpc::{GROUP_TEXT_CHARACTERS, PRIVATE_PORTS, RESERVED_GROUP_NAME};
use stanchion_check::facts::{efs, fsx, fsx_openzfs};
use stanchion_core::{Diagnostic, IdAfter, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted};

use super::Vpc;
use crate::existing::existing;
use crate::names;
use crate::units::Ipv4Block;
use crate::units::SecurityGroupId;

/// The protocol and ports of a security group rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Port {
    protocol: &'static str,
    range: Option<(u16, u16)>,
}

impl Port {
    /// NFS, the protocol of EFS.
    pub const NFS: Port = Port::tcp(efs::PORT);
    /// The port on which Lustre servers and clients listen.
    pub const LUSTRE: Port = Port::tcp(fsx::PORTS[0].0);
    /// The ports of connections between Lustre servers and clients.
    pub const LUSTRE_CLIENTS: Port = Port::tcp_range(fsx::PORTS[1].0, fsx::PORTS[1].1);
    /// The ports of OpenZFS: the port mapper, NFS, and the daemons for mounts, locks and status, each with TCP and UDP.
    pub const OPENZFS: [Port; 6] = [
        Port::tcp_range(fsx_openzfs::PORTS[0].0, fsx_openzfs::PORTS[0].1),
        Port::tcp_range(fsx_openzfs::PORTS[1].0, fsx_openzfs::PORTS[1].1),
        Port::tcp_range(fsx_openzfs::PORTS[2].0, fsx_openzfs::PORTS[2].1),
        Port::udp_range(fsx_openzfs::PORTS[0].0, fsx_openzfs::PORTS[0].1),
        Port::udp_range(fsx_openzfs::PORTS[1].0, fsx_openzfs::PORTS[1].1),
        Port::udp_range(fsx_openzfs::PORTS[2].0, fsx_openzfs::PORTS[2].1),
    ];
    /// All ports of all protocols.
    pub const ALL: Port = Port { protocol: "-1", range: None };

    /// Creates a single TCP port.
    pub const fn tcp(port: u16) -> Port {
        Port { protocol: "tcp", range: Some((port, port)) }
    }

    /// Creates a range of TCP ports, both ends included.
    pub const fn tcp_range(from: u16, to: u16) -> Port {
        Port { protocol: "tcp", range: Some((from, to)) }
    }

    /// Creates a single UDP port.
    pub const fn udp(port: u16) -> Port {
        Port { protocol: "udp", range: Some((port, port)) }
    }

    /// Creates a range of UDP ports, both ends included.
    pub const fn udp_range(from: u16, to: u16) -> Port {
        Port { protocol: "udp", range: Some((from, to)) }
    }

    fn key(self) -> String {
        match (self.protocol, self.range) {
            ("-1", _) | (_, None) => "All".to_owned(),
            (protocol, Some((from, to))) if from == to => format!("{protocol}{from}"),
            (protocol, Some((from, to))) => format!("{protocol}{from}To{to}"),
        }
    }

    fn has(self, port: u16) -> bool {
        self.range.is_none_or(|(from, to)| (from..=to).contains(&port))
    }
}

/// The source or destination of a security group rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Peer {
    /// The IPv4 addresses of a block.
    Ipv4(Ipv4Block),
    /// All IPv4 addresses.
    AnyIpv4,
    /// All IPv6 addresses.
    AnyIpv6,
    /// The addresses of a managed prefix list.
    PrefixList {
        /// The name of the list in construct IDs.
        name: String,
        /// The ID of the list.
        id: Value<String>,
    },
}

impl Peer {
    fn key(&self) -> String {
        match self {
            Peer::Ipv4(block) => block.to_string().replace(['.', '/'], "-"),
            Peer::AnyIpv4 => "AnyIpv4".to_owned(),
            Peer::AnyIpv6 => "AnyIpv6".to_owned(),
            Peer::PrefixList { name, .. } => name.clone(),
        }
    }
}

/// A security group. Each rule is a separate resource on the side of the client, so two groups that refer to each other
/// create no circular dependency.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let group = SecurityGroup::builder(&network, "The portal").build(&stack, "Portal");
/// group.allow_from(Peer::Ipv4(cidr!("10.0.0.0/16")), Port::tcp(443), "HTTPS from the network");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct SecurityGroup(Rc<GroupData>);

#[derive(Debug)]
struct GroupData {
    scope: Scope,
    id: Value<String>,
    /// The resource. For an imported group, the name of none.
    resource: Id,
    /// `None` for an imported group, whose VPC is unknown.
    vpc: Option<Vpc>,
    all_outbound: bool,
    rules: RefCell<BTreeMap<String, Vec<Id>>>,
}

/// Options of a [`SecurityGroup`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the security group"]
pub struct SecurityGroupBuilder {
    vpc: Vpc,
    description: Value<String>,
    name: Option<String>,
    all_outbound: bool,
}

impl AsRef<Id> for SecurityGroup {
    fn as_ref(&self) -> &Id {
        &self.0.resource
    }
}

impl SecurityGroup {
    /// Returns a builder for the security group of a construct. Its description says what uses it, and the logical id of the
    /// construct, which no move changes: an update of the description replaces the group, and all that must have the group.
    pub(crate) fn builder_for(vpc: &Vpc, users: &str, construct: &Scope) -> SecurityGroupBuilder {
        let description = names::SECURITY_GROUP.of_key(&format!("{users} "), construct);
        SecurityGroupBuilder { description, ..SecurityGroup::builder(vpc, "") }
    }

    /// Returns a builder for a security group in a VPC, with a description of at most 255 characters. An update of the
    /// description replaces the group.
    pub fn builder(vpc: &Vpc, description: impl Into<String>) -> SecurityGroupBuilder {
        SecurityGroupBuilder {
            vpc: vpc.clone(),
            description: description.into().into_value(),
            name: None,
            all_outbound: true,
        }
    }

    /// Imports an existing security group by its ID. The import assumes that the group allows all outbound traffic.
    /// Reports a literal that is not the ID of a security group.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, group_id: impl IntoValue<String>) -> SecurityGroup {
        let scope = scope.construct(id);
        let group_id = existing::<SecurityGroupId>(&scope, "GroupId", group_id);
        SecurityGroup::new(scope, group_id, Id::imported(), None, true)
    }

    /// Returns a security group of a VPC that another resource creates, such as that of an EKS cluster. It allows all
    /// outbound traffic.
    pub(crate) fn of_service(scope: Scope, id: Value<String>, vpc: &Vpc) -> SecurityGroup {
        SecurityGroup::new(scope, id, Id::imported(), Some(vpc.clone()), true)
    }

    fn new(
        scope: Scope,
        id: Value<String>,
        resource: Id,
        vpc: Option<Vpc>,
        all_outbound: bool,
    ) -> SecurityGroup {
        let rules = RefCell::default();
        SecurityGroup(Rc::new(GroupData { scope, id, resource, vpc, all_outbound, rules }))
    }

    /// Returns the ID of the security group.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the VPC of the group, or `None` if it is unknown.
    pub(crate) fn vpc(&self) -> Option<&Vpc> {
        self.0.vpc.as_ref()
    }

    /// Allows inbound traffic from a peer. Reports ports for shells or file systems that are open to all addresses.
    pub fn allow_from(&self, peer: Peer, port: Port, description: &str) {
        let Some(id) = self.claim(&format!("From-{}-{}", peer.key(), port.key())) else { return };
        self.report_open(&peer, port);
        let rule = ingress(port, description).group_id(self.id());
        let rule = self.0.scope.add(
            &id,
            match peer {
                Peer::Ipv4(block) => rule.cidr_ip(block),
                Peer::AnyIpv4 => rule.cidr_ip("0.0.0.0/0"),
                Peer::AnyIpv6 => rule.cidr_ipv6("::/0"),
                Peer::PrefixList { id, .. } => rule.source_prefix_list_id(id),
            },
        );
        self.record(&id, &rule);
    }

    /// Allows outbound traffic to a peer. It has no effect on a group that allows all outbound traffic.
    pub fn allow_to(&self, peer: Peer, port: Port, description: &str) {
        if self.0.all_outbound {
            return;
        }
        let Some(id) = self.claim(&format!("To-{}-{}", peer.key(), port.key())) else { return };
        let rule = egress(port, description, self.id());
        let rule = self.0.scope.add(
            &id,
            match peer {
                Peer::Ipv4(block) => rule.cidr_ip(block),
                Peer::AnyIpv4 => rule.cidr_ip("0.0.0.0/0"),
                Peer::AnyIpv6 => rule.cidr_ipv6("::/0"),
                Peer::PrefixList { id, .. } => rule.destination_prefix_list_id(id),
            },
        );
        self.record(&id, &rule);
    }

    /// Allows traffic from this group to another: inbound there, and outbound here if needed. The rules belong to this
    /// group.
    pub fn connect_to(&self, server: &SecurityGroup, port: Port, description: &str) {
        self.connect(server, port, description, !self.0.all_outbound);
    }

    /// Allows traffic from this group to another as [`connect_to`](SecurityGroup::connect_to) does, with a rule for the
    /// outbound traffic that names the other group, also if all outbound traffic is allowed. EFA requires it.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html>
    pub(crate) fn connect_by_group(&self, server: &SecurityGroup, port: Port, description: &str) {
        self.connect(server, port, description, true);
    }

    fn connect(&self, server: &SecurityGroup, port: Port, description: &str, outbound: bool) {
        let id = rule_id(server, port);
        let Some(rules) = self.claim(&id.text()) else { return };
        let rule =
            ingress(port, description).group_id(server.id()).source_security_group_id(self.id());
        self.record(&rules, &self.0.scope.add_after(&id.with("-ingress"), rule));
        if outbound {
            self.add_outbound(&rules, server, port, description);
        }
    }

    /// Allows traffic from another group to this one: inbound here, and outbound there if needed. The rules belong to this
    /// group. The other group can be in another stack, which then does not refer to this one.
    pub(crate) fn connect_from(&self, peer: &SecurityGroup, port: Port, description: &str) {
        self.receive(peer, port, description, !peer.0.all_outbound);
    }

    /// Allows traffic from another group as [`connect_from`](SecurityGroup::connect_from) does, with a rule for the
    /// outbound traffic that names this group.
    pub(crate) fn connect_from_by_group(
        &self,
        peer: &SecurityGroup,
        port: Port,
        description: &str,
    ) {
        self.receive(peer, port, description, true);
    }

    fn receive(&self, peer: &SecurityGroup, port: Port, description: &str, outbound: bool) {
        let id = IdAfter::new("From-", &peer.0.scope, format!("-{}", port.key()));
        let Some(rules) = self.claim(&id.text()) else { return };
        let rule = ingress(port, description).group_id(self.id());
        let rule = rule.source_security_group_id(peer.id());
        self.record(&rules, &self.0.scope.add_after(&id.with("-ingress"), rule));
        if outbound {
            let rule = egress(port, description, peer.id());
            let rule = rule.destination_security_group_id(self.id());
            self.record(&rules, &self.0.scope.add_after(&id.with("-egress"), rule));
        }
    }

    /// Returns whether both groups are in one stack.
    pub(crate) fn is_same_stack(&self, other: &SecurityGroup) -> bool {
        self.0.scope.is_same_stack(&other.0.scope)
    }

    /// Allows outbound traffic from this group to another, without a rule on the other side. It has no effect on a group
    /// that allows all outbound traffic.
    pub(crate) fn allow_to_group(&self, peer: &SecurityGroup, port: Port, description: &str) {
        if self.0.all_outbound {
            return;
        }
        if let Some(rules) = self.claim(&rule_id(peer, port).text()) {
            self.add_outbound(&rules, peer, port, description);
        }
    }

    fn add_outbound(&self, rules: &str, peer: &SecurityGroup, port: Port, description: &str) {
        let rule = egress(port, description, self.id());
        let rule = rule.destination_security_group_id(peer.id());
        let id = rule_id(peer, port).with("-egress");
        self.record(rules, &self.0.scope.add_after(&id, rule));
    }

    /// Reserves the ID of a rule, or returns `None` if the rule exists.
    fn claim(&self, id: &str) -> Option<String> {
        let mut rules = self.0.rules.borrow_mut();
        if rules.contains_key(id) {
            return None;
        }
        rules.insert(id.to_owned(), Vec::new());
        Some(id.to_owned())
    }

    fn record(&self, rule: &str, resource: &impl AsRef<Id>) {
        if let Some(ids) = self.0.rules.borrow_mut().get_mut(rule) {
            ids.push(resource.as_ref().clone());
        }
    }

    /// Returns the rules that belong to this group. Its members depend on them.
    pub(crate) fn rules(&self) -> Vec<Id> {
        self.0.rules.borrow().values().flatten().cloned().collect()
    }

    /// Reports ports for shells, remote desktops and file systems that are open to all addresses, which is almost never
    /// intended.
    fn report_open(&self, peer: &Peer, port: Port) {
        let everyone = matches!(peer, Peer::AnyIpv4 | Peer::AnyIpv6);
        let exposed: Vec<String> =
            PRIVATE_PORTS.into_iter().filter(|it| port.has(*it)).map(|it| it.to_string()).collect();
        if everyone && !exposed.is_empty() {
            self.0.scope.report(
                Diagnostic::new(
                    code::VPC_009,
                    "a port for storage or remote access is open to all addresses",
                )
                .property("CidrIp")
                .found(format!(
                    "{} {} from all addresses",
                    if exposed.len() == 1 { "port" } else { "ports" },
                    exposed.join(", ")
                ))
                .allowed("a block of known addresses, or another security group")
                .help("Allow a security group or a known CIDR block, or use Systems Manager sessions to reach instances"),
            );
        }
    }
}

/// Returns the id of the rules for traffic to a group.
fn rule_id(to: &SecurityGroup, port: Port) -> IdAfter<'_> {
    IdAfter::new("To-", &to.0.scope, format!("-{}", port.key()))
}

fn ingress(port: Port, description: &str) -> ec2::SecurityGroupIngress {
    let rule = ec2::SecurityGroupIngress::new().description(description);
    let rule = match port.range {
        Some((from, to)) => rule.from_port(from).to_port(to),
        None => rule,
    };
    rule.ip_protocol(port.protocol)
}

fn egress(port: Port, description: &str, group: Value<String>) -> ec2::SecurityGroupEgress {
    let rule = ec2::SecurityGroupEgress::new().description(description);
    let rule = match port.range {
        Some((from, to)) => rule.from_port(from).to_port(to),
        None => rule,
    };
    rule.group_id(group).ip_protocol(port.protocol)
}

impl SecurityGroupBuilder {
    /// Sets the name of the group (`GroupName`), which must not start with `sg-`. Default: CloudFormation generates
    /// one. An update replaces the group.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets whether the group allows all outbound traffic. Default: `true`.
    pub fn allow_all_outbound(mut self, allow: bool) -> Self {
        self.all_outbound = allow;
        self
    }

    /// Creates the security group. Reports a name or description that AWS does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SecurityGroup {
        let scope = scope.construct(id);
        let described = self.description.node().as_text().map_or(0, str::len);
        if described > GROUP_TEXT_CHARACTERS
            || self.name.as_ref().is_some_and(|it| it.starts_with(RESERVED_GROUP_NAME))
        {
            let length = counted(described, "character");
            scope.report(
                Diagnostic::new(
                    code::VPC_008,
                    "the name or description of the security group is not valid",
                )
                .property("GroupDescription")
                .found(match &self.name {
                    Some(name) => format!("a description of {length}, the name {name:?}"),
                    None => format!("a description of {length}"),
                })
                .allowed(format!(
                    "a description of at most {GROUP_TEXT_CHARACTERS} characters, and a name that does not \
                     start with `{RESERVED_GROUP_NAME}`",
                )),
            );
        }
        let open = |block: ec2::security_group::Egress| block.description("Everything outbound");
        let all = || ec2::security_group::Egress::new().ip_protocol("-1");
        let egress = if self.all_outbound {
            let mut rules = vec![open(all().cidr_ip("0.0.0.0/0"))];
            if self.vpc.all_subnets().iter().any(super::subnet::Subnet::has_ipv6) {
                rules.push(open(all().cidr_ipv6("::/0")));
            }
            rules
        } else {
            // Without a rule AWS adds one that allows all outbound traffic; this rule allows none.
            vec![all().cidr_ip("127.0.0.1/32").description("Nothing outbound")]
        };
        let group = ec2::SecurityGroup::new()
            .group_description(self.description)
            .security_group_egress(egress)
            .vpc_id(self.vpc.id())
            .set_opt(self.name, ec2::SecurityGroup::group_name);
        let group = scope.add("SecurityGroup", group);
        let (id, resource) = (group.group_id(), group.as_ref().clone());
        SecurityGroup::new(scope, id, resource, Some(self.vpc), self.all_outbound)
    }
}
