//! Random small networks, and the templates that have them.

use std::fmt::Write;

/// A generator of numbers.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn chance(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }
}

/// The blocks in rules and entries. The last one divides a subnet.
pub(super) const BLOCKS: [&str; 9] = [
    "0.0.0.0/0",
    "8.0.0.0/8",
    "10.0.0.0/8",
    "10.0.0.0/16",
    "10.0.0.0/24",
    "10.0.1.0/24",
    "10.1.0.0/16",
    "192.168.0.0/16",
    "10.0.0.128/25",
];

/// The ports in rules and entries: all traffic, or TCP.
pub(super) const PORTS: [Option<(u16, u16)>; 5] =
    [None, Some((22, 22)), Some((80, 443)), Some((0, 65_535)), Some((400, 3000))];

/// The ports of answers that entries of network ACLs also have.
const ANSWERS: (u16, u16) = (1024, 65_535);

pub(super) const SUBNETS: [(&str, &str, usize); 3] =
    [("S0", "10.0.0.0/24", 0), ("S1", "10.0.1.0/24", 0), ("S2", "10.1.0.0/24", 1)];

pub(super) const VPCS: [&str; 2] = ["10.0.0.0/16", "10.1.0.0/16"];

/// The kinds of the endpoints.
const KINDS: [Kind; ENDPOINTS] = [Kind::Instance, Kind::Instance, Kind::Function, Kind::Target];

/// The number of endpoints.
pub(super) const ENDPOINTS: usize = 4;

/// The number of security groups of the template. One more is a parameter.
pub(super) const GROUPS: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Peer {
    Block(usize),
    Group(usize),
}

#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) is_out: bool,
    pub(super) ports: Option<(u16, u16)>,
    pub(super) peer: Peer,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) number: usize,
    pub(super) is_out: bool,
    pub(super) ports: Option<(u16, u16)>,
    pub(super) block: usize,
    pub(super) is_allow: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Target {
    Internet,
    /// The NAT gateway in `S0`.
    Nat,
    Peering,
}

#[derive(Clone, Debug)]
pub(super) struct Subnet {
    pub(super) maps_public: bool,
    /// The routes, or `None` for the main route table.
    pub(super) routes: Option<Vec<(usize, Target)>>,
    /// The entries, or `None` for the default network ACL.
    pub(super) acl: Option<Vec<Entry>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Instance,
    Function,
    Target,
}

#[derive(Clone, Debug)]
pub(super) struct Endpoint {
    pub(super) kind: Kind,
    pub(super) subnets: Vec<usize>,
    pub(super) groups: Vec<usize>,
    /// The property by which an instance requests a public address.
    pub(super) public: Option<bool>,
}

#[derive(Clone, Debug)]
pub(super) struct Network {
    pub(super) rules: Vec<Vec<Rule>>,
    pub(super) subnets: Vec<Subnet>,
    pub(super) endpoints: Vec<Option<Endpoint>>,
    pub(super) is_attached: bool,
    pub(super) has_peering: bool,
}

impl Network {
    pub(super) fn draw(random: &mut Random) -> Network {
        Network {
            rules: (0..GROUPS).map(|_| rules(random)).collect(),
            subnets: (0..SUBNETS.len()).map(|it| subnet(random, it)).collect(),
            endpoints: (0..ENDPOINTS).map(|it| Some(endpoint(random, it))).collect(),
            is_attached: !random.chance(8),
            has_peering: !random.chance(3),
        }
    }

    /// Changes one thing.
    pub(super) fn change(&mut self, random: &mut Random) {
        let group = random.below(GROUPS);
        let place = random.below(SUBNETS.len());
        match random.below(8) {
            0 => self.rules[group] = rules(random),
            1 => self.rules[group].push(rule(random)),
            2 => drop(self.rules[group].pop()),
            3 | 4 => self.subnets[place] = subnet(random, place),
            5 => self.is_attached = !self.is_attached,
            6 => self.has_peering = !self.has_peering,
            _ => {
                let at = random.below(ENDPOINTS);
                self.endpoints[at] = (!random.chance(4)).then(|| endpoint(random, at));
            }
        }
    }

    /// Writes the template as JSON.
    pub(super) fn template(&self) -> String {
        let mut all: Vec<(String, &str, String)> = Vec::new();
        for (at, block) in VPCS.iter().enumerate() {
            all.push((format!("V{at}"), "VPC", format!("\"CidrBlock\": \"{block}\"")));
        }
        all.push(("Gateway".to_owned(), "InternetGateway", String::new()));
        if self.is_attached {
            for vpc in 0..VPCS.len() {
                let properties = format!(
                    "{}, {}",
                    refer("VpcId", &format!("V{vpc}")),
                    refer("InternetGatewayId", "Gateway")
                );
                all.push((format!("Attachment{vpc}"), "VPCGatewayAttachment", properties));
            }
        }
        let nat = format!("{}, \"AllocationId\": \"eipalloc-1\"", refer("SubnetId", "S0"));
        all.push(("Nat".to_owned(), "NatGateway", nat));
        if self.has_peering {
            let properties = format!("{}, {}", refer("VpcId", "V0"), refer("PeerVpcId", "V1"));
            all.push(("Peering".to_owned(), "VPCPeeringConnection", properties));
        }
        for (at, rules) in self.rules.iter().enumerate() {
            let of = |is_out: bool| {
                let own: Vec<String> =
                    rules.iter().filter(|it| it.is_out == is_out).map(written).collect();
                own.join(", ")
            };
            let properties = format!(
                "\"GroupDescription\": \"d\", {}, \"SecurityGroupIngress\": [{}], \"SecurityGroupEgress\": [{}]",
                refer("VpcId", "V0"),
                of(false),
                of(true)
            );
            all.push((format!("G{at}"), "SecurityGroup", properties));
        }
        for (at, subnet) in self.subnets.iter().enumerate() {
            self.write_subnet(at, subnet, &mut all);
        }
        let mut text = String::new();
        for (id, kind, properties) in &all {
            let comma = if text.is_empty() { "" } else { ", " };
            write!(text, "{comma}\"{id}\": {{\"Type\": \"AWS::EC2::{kind}\", \"Properties\": {{{properties}}}}}").unwrap();
        }
        for (at, endpoint) in self.endpoints.iter().enumerate() {
            let Some(endpoint) = endpoint else { continue };
            write!(text, ", \"E{at}\": {}", written_endpoint(endpoint)).unwrap();
        }
        format!(
            "{{\"Parameters\": {{\"P\": {{\"Type\": \"String\"}}}}, \"Resources\": {{{text}}}}}"
        )
    }

    fn write_subnet(&self, at: usize, subnet: &Subnet, all: &mut Vec<(String, &str, String)>) {
        let (id, block, vpc) = SUBNETS[at];
        let vpc = refer("VpcId", &format!("V{vpc}"));
        let properties = format!(
            "{vpc}, \"CidrBlock\": \"{block}\", \"MapPublicIpOnLaunch\": {}",
            subnet.maps_public
        );
        all.push((id.to_owned(), "Subnet", properties));
        if let Some(routes) = &subnet.routes {
            let table = format!("T{at}");
            all.push((table.clone(), "RouteTable", vpc.clone()));
            let join = format!("{}, {}", refer("SubnetId", id), refer("RouteTableId", &table));
            all.push((format!("J{at}"), "SubnetRouteTableAssociation", join));
            for (number, (block, target)) in routes.iter().enumerate() {
                let target = match target {
                    Target::Internet => refer("GatewayId", "Gateway"),
                    Target::Nat => refer("NatGatewayId", "Nat"),
                    Target::Peering if self.has_peering => {
                        refer("VpcPeeringConnectionId", "Peering")
                    }
                    Target::Peering => continue,
                };
                let properties = format!(
                    "{}, \"DestinationCidrBlock\": \"{}\", {target}",
                    refer("RouteTableId", &table),
                    BLOCKS[*block]
                );
                all.push((format!("R{at}x{number}"), "Route", properties));
            }
        }
        if let Some(entries) = &subnet.acl {
            let acl = format!("A{at}");
            all.push((acl.clone(), "NetworkAcl", vpc));
            let join = format!("{}, {}", refer("SubnetId", id), refer("NetworkAclId", &acl));
            all.push((format!("K{at}"), "SubnetNetworkAclAssociation", join));
            for (number, entry) in entries.iter().enumerate() {
                let ports = match entry.ports {
                    None => "\"Protocol\": -1".to_owned(),
                    Some((from, to)) => format!(
                        "\"Protocol\": 6, \"PortRange\": {{\"From\": {from}, \"To\": {to}}}"
                    ),
                };
                let properties = format!(
                    "{}, \"RuleNumber\": {}, \"Egress\": {}, {ports}, \"CidrBlock\": \"{}\", \"RuleAction\": \"{}\"",
                    refer("NetworkAclId", &acl),
                    entry.number,
                    entry.is_out,
                    BLOCKS[entry.block],
                    if entry.is_allow { "allow" } else { "deny" }
                );
                all.push((format!("N{at}x{number}"), "NetworkAclEntry", properties));
            }
        }
    }
}

fn refer(property: &str, id: &str) -> String {
    format!("\"{property}\": {{\"Ref\": \"{id}\"}}")
}

fn written(rule: &Rule) -> String {
    let ports = match rule.ports {
        None => "\"IpProtocol\": \"-1\"".to_owned(),
        Some((from, to)) => {
            format!("\"IpProtocol\": \"tcp\", \"FromPort\": {from}, \"ToPort\": {to}")
        }
    };
    let peer = match rule.peer {
        Peer::Block(at) => format!("\"CidrIp\": \"{}\"", BLOCKS[at]),
        Peer::Group(at) => {
            let property = if rule.is_out { "Destination" } else { "Source" };
            refer(&format!("{property}SecurityGroupId"), &format!("G{at}"))
        }
    };
    format!("{{{ports}, {peer}}}")
}

fn written_endpoint(endpoint: &Endpoint) -> String {
    let name = |it: &usize| if *it == GROUPS { "P".to_owned() } else { format!("G{it}") };
    let list = |all: Vec<String>| {
        let all: Vec<String> = all.iter().map(|it| format!("{{\"Ref\": \"{it}\"}}")).collect();
        format!("[{}]", all.join(", "))
    };
    let groups = list(endpoint.groups.iter().map(name).collect());
    let subnets = list(endpoint.subnets.iter().map(|it| SUBNETS[*it].0.to_owned()).collect());
    let subnet = refer("SubnetId", SUBNETS[endpoint.subnets[0]].0);
    match (endpoint.kind, endpoint.public) {
        (Kind::Instance, None) => format!(
            "{{\"Type\": \"AWS::EC2::Instance\", \"Properties\": {{{subnet}, \"SecurityGroupIds\": {groups}}}}}"
        ),
        (Kind::Instance, Some(public)) => format!(
            "{{\"Type\": \"AWS::EC2::Instance\", \"Properties\": {{\"NetworkInterfaces\": [{{\"DeviceIndex\": 0, {subnet}, \"GroupSet\": {groups}, \"AssociatePublicIpAddress\": {public}}}]}}}}"
        ),
        (Kind::Function, _) => format!(
            "{{\"Type\": \"AWS::Lambda::Function\", \"Properties\": {{\"VpcConfig\": {{\"SubnetIds\": {subnets}, \"SecurityGroupIds\": {groups}}}}}}}"
        ),
        (Kind::Target, _) => format!(
            "{{\"Type\": \"AWS::EFS::MountTarget\", \"Properties\": {{{subnet}, \"SecurityGroups\": {groups}}}}}"
        ),
    }
}

fn block(random: &mut Random) -> usize {
    // The block that divides a subnet is rare.
    if random.chance(20) { BLOCKS.len() - 1 } else { random.below(BLOCKS.len() - 1) }
}

fn rule(random: &mut Random) -> Rule {
    let peer = match random.below(3) {
        0 => Peer::Group(random.below(GROUPS)),
        _ => Peer::Block(block(random)),
    };
    Rule { is_out: random.chance(2), ports: PORTS[random.below(PORTS.len())], peer }
}

fn rules(random: &mut Random) -> Vec<Rule> {
    let mut all: Vec<Rule> = (0..random.below(4)).map(|_| rule(random)).collect();
    if !random.chance(3) {
        all.push(Rule { is_out: true, ports: None, peer: Peer::Block(0) });
    }
    all
}

fn subnet(random: &mut Random, at: usize) -> Subnet {
    let routes = (!random.chance(8)).then(|| {
        let mut all = Vec::new();
        let mut used = Vec::new();
        for _ in 0..random.below(4) {
            let target = match random.below(4) {
                0 => Target::Peering,
                1 if at != 0 && SUBNETS[at].2 == 0 => Target::Nat,
                _ => Target::Internet,
            };
            let blocks: &[usize] = match target {
                Target::Peering if SUBNETS[at].2 == 0 => &[6],
                Target::Peering => &[3, 4, 5],
                _ => &[0, 0, 1],
            };
            let block = blocks[random.below(blocks.len())];
            if !used.contains(&block) {
                used.push(block);
                all.push((block, target));
            }
        }
        all
    });
    let acl = random.chance(3).then(|| {
        let mut all = Vec::new();
        for is_out in [false, true] {
            for _ in 0..=random.below(3) {
                let number = all.len() * 7 % 11 + 1;
                let answers = random.chance(3).then_some(ANSWERS);
                let ports = answers.or(PORTS[random.below(PORTS.len())]);
                let block = block(random);
                let is_allow = !random.chance(3);
                all.push(Entry { number, is_out, ports, block, is_allow });
            }
            all.push(Entry {
                number: 50,
                is_out,
                ports: None,
                block: 0,
                is_allow: !random.chance(4),
            });
        }
        all
    });
    Subnet { maps_public: random.chance(2), routes, acl }
}

fn endpoint(random: &mut Random, at: usize) -> Endpoint {
    let kind = KINDS[at];
    let mut subnets = vec![random.below(SUBNETS.len())];
    if kind == Kind::Function && random.chance(2) {
        subnets.push((subnets[0] + 1) % SUBNETS.len());
    }
    let mut groups = vec![random.below(GROUPS)];
    if random.chance(10) {
        groups.push(GROUPS);
    } else if random.chance(4) {
        groups.push((groups[0] + 1) % GROUPS);
    }
    let public = [None, Some(true), Some(false)][random.below(3)];
    Endpoint { kind, subnets, groups, public }
}
