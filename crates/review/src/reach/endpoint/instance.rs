//! Instances, and what starts them: launch templates, Auto Scaling groups, fleets and node groups.

use std::collections::BTreeSet;

use ipnet::IpNet;
use stanchion_template::language::Text;
use stanchion_template::{Map, Node};

use super::{Interface, Reader};
use crate::reach::condition::Condition;
use crate::reach::name::{Name, Resources, switch, text};
use crate::side::Resource;

/// The references to instances and launch templates in other resources.
pub(super) struct Context {
    /// The launch templates that a resource of the template uses, by their logical id.
    used: BTreeSet<String>,
    /// The instances and interfaces with an elastic IP address.
    addressed: BTreeSet<String>,
}

impl Context {
    pub(super) fn of(resources: &Resources<'_>) -> Context {
        let mut used = BTreeSet::new();
        for resource in resources.all().filter(|it| it.kind != TEMPLATE) {
            if let Some(node) = resource.body.get("Properties") {
                node.walk(&mut |it| {
                    let named = NAMES.iter().find_map(|name| it.get(name));
                    let named = named.and_then(|it| resources.named_by(it));
                    used.extend(named.map(|it| it.id.to_owned()));
                });
            }
        }
        let mut addressed = BTreeSet::new();
        for kind in ["AWS::EC2::EIP", "AWS::EC2::EIPAssociation"] {
            for resource in resources.of_kind(kind) {
                let nodes = ["InstanceId", "NetworkInterfaceId"];
                let named = nodes.iter().filter_map(|it| resources.named_by(resource.get(it)?));
                addressed.extend(named.map(|it| it.id.to_owned()));
            }
        }
        Context { used, addressed }
    }

    /// Returns whether an instance or interface has an elastic IP address.
    pub(super) fn has_address(&self, resources: &Resources<'_>, resource: &Resource<'_>) -> bool {
        if self.addressed.is_empty() {
            return false;
        }
        let list = resource.get("NetworkInterfaces").and_then(Node::as_list).unwrap_or_default();
        let mut interfaces = list.iter().filter_map(|it| it.get("NetworkInterfaceId"));
        self.addressed.contains(resource.id)
            || interfaces
                .any(|it| resources.named_by(it).is_some_and(|it| self.addressed.contains(it.id)))
    }
}

const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

/// The properties that name a launch template or launch configuration.
const NAMES: [&str; 5] =
    ["LaunchTemplateId", "LaunchTemplateName", "LaunchConfigurationName", "Id", "Name"];

/// The network of instances, as far as an instance or launch template sets it.
#[derive(Clone, Default)]
struct Settings {
    subnets: Option<Vec<Name>>,
    groups: Option<Vec<Name>>,
    /// The answer to whether the instances get public addresses, if it is set.
    public: Option<Condition>,
    has_v6: bool,
    address: Option<IpNet>,
}

impl Settings {
    /// Returns the settings, and those of another for what is not set.
    fn or(self, other: Settings) -> Settings {
        Settings {
            subnets: self.subnets.or(other.subnets),
            groups: self.groups.or(other.groups),
            public: self.public.or(other.public),
            has_v6: self.has_v6 || other.has_v6,
            address: self.address.or(other.address),
        }
    }
}

/// Returns the interfaces of what starts instances, or `None` for other types.
pub(super) fn interfaces(
    reader: &mut Reader<'_, '_>,
    resource: &Resource<'_>,
    context: &Context,
) -> Option<Vec<Interface>> {
    let properties = resource.properties()?;
    let all = match resource.kind {
        "AWS::EC2::Instance" => {
            let own = own(reader, properties);
            let specification = properties.get("LaunchTemplate");
            own.into_iter()
                .map(|it| match specification {
                    Some(node) => it.or(of_template(reader, node)),
                    None => it,
                })
                .collect()
        }
        TEMPLATE if context.used.contains(resource.id) => Vec::new(),
        TEMPLATE => {
            let data = resource.get("LaunchTemplateData").and_then(Node::as_map)?;
            own(reader, data)
        }
        "AWS::AutoScaling::AutoScalingGroup" => of_group(reader, resource),
        "AWS::EC2::EC2Fleet" => of_configs(reader, resource.get("LaunchTemplateConfigs")),
        "AWS::EC2::SpotFleet" => {
            let data = "SpotFleetRequestConfigData";
            let mut all =
                of_configs(reader, resource.get(&format!("{data}/LaunchTemplateConfigs")));
            let list = resource.get(&format!("{data}/LaunchSpecifications"));
            let list = list.and_then(Node::as_list).unwrap_or_default();
            all.extend(list.iter().filter_map(Node::as_map).flat_map(|it| own(reader, it)));
            all
        }
        "AWS::EKS::Nodegroup" => {
            let subnets = resource.get("Subnets").map(|it| reader.resources.names(it));
            let template = resource.get("LaunchTemplate").map(|it| of_template(reader, it));
            let settings = Settings { subnets, ..Settings::default() };
            let mut settings = settings.or(template.unwrap_or_default());
            // Without groups in the launch template, EKS uses the group of the cluster.
            settings.groups.get_or_insert_with(|| {
                vec![Name::Value(format!("the cluster security group of {}", resource.id))]
            });
            vec![settings]
        }
        _ => return None,
    };
    let mut found = Vec::new();
    for settings in all {
        for interface in of_settings(reader, resource, context, settings) {
            if !found.contains(&interface) {
                found.push(interface);
            }
        }
    }
    Some(found)
}

/// Reads the settings of an instance, of launch template data or of a launch specification, for each interface.
fn own(reader: &Reader<'_, '_>, map: &Map) -> Vec<Settings> {
    let resources = reader.resources;
    let list = map.get("NetworkInterfaces").and_then(Node::as_list).unwrap_or_default();
    let maps: Vec<&Map> = list.iter().filter_map(Node::as_map).collect();
    let top = of_map(reader, map);
    if maps.is_empty() {
        return vec![top];
    }
    let one = |map: &Map| {
        let attached = map.get("NetworkInterfaceId").and_then(|it| resources.named_by(it));
        let attached = attached.and_then(|it| it.properties()).map(|it| of_map(reader, it));
        of_map(reader, map).or(attached.unwrap_or_default()).or(top.clone())
    };
    maps.into_iter().map(one).collect()
}

fn of_map(reader: &Reader<'_, '_>, map: &Map) -> Settings {
    let resources = reader.resources;
    let groups = ["SecurityGroupIds", "Groups", "GroupSet", "SecurityGroups"];
    let groups = groups.iter().find_map(|it| map.get(it)).map(|node| match node.as_list() {
        // A launch specification of a Spot Fleet has objects.
        Some(list) if list.iter().any(|it| it.get("GroupId").is_some()) => {
            list.iter().filter_map(|it| it.get("GroupId")).map(|it| resources.name(it)).collect()
        }
        _ => resources.names(node),
    });
    let count = text(map.get("Ipv6AddressCount"));
    let public = map.get("AssociatePublicIpAddress").map(|node| match switch(Some(node)) {
        Some(value) => value.into(),
        None => reader.unknowns.fact(format!("the public IP address {}", Text::of(node))),
    });
    Settings {
        subnets: map.get("SubnetId").map(|it| resources.names(it)),
        groups,
        public,
        has_v6: count.is_some_and(|it| it != "0") || map.get("Ipv6Addresses").is_some(),
        address: text(map.get("PrivateIpAddress"))
            .and_then(|it| it.parse::<std::net::IpAddr>().ok())
            .map(IpNet::from),
    }
}

/// Returns the settings of the launch template or launch configuration that a specification names.
fn of_template(reader: &Reader<'_, '_>, specification: &Node) -> Settings {
    let resources = reader.resources;
    let node = NAMES.iter().find_map(|it| specification.get(it)).unwrap_or(specification);
    let found = resources.named_by(node).and_then(|it| match it.kind {
        TEMPLATE => it.get("LaunchTemplateData").and_then(Node::as_map),
        _ => it.properties(),
    });
    if let Some(map) = found {
        // Interfaces of a launch template are of one instance; the first is the one that others connect to.
        return own(reader, map).into_iter().next().unwrap_or_default();
    }
    let name = resources.name(node);
    let fact = format!("whether {name} requests public IP addresses");
    Settings {
        groups: Some(vec![Name::Value(format!("the security groups of {name}"))]),
        public: Some(reader.unknowns.fact(fact)),
        ..Settings::default()
    }
}

fn of_group(reader: &Reader<'_, '_>, group: &Resource<'_>) -> Vec<Settings> {
    let mixed = group.get("MixedInstancesPolicy/LaunchTemplate");
    let overrides = mixed.and_then(|it| it.get("Overrides")).and_then(Node::as_list);
    let specifications = [
        group.get("LaunchTemplate"),
        group.get("LaunchConfigurationName"),
        mixed.and_then(|it| it.get("LaunchTemplateSpecification")),
    ];
    let others = overrides.unwrap_or_default().iter();
    let others = others.filter_map(|it| it.get("LaunchTemplateSpecification"));
    let all = specifications.into_iter().flatten().chain(others);
    let subnets = group.get("VPCZoneIdentifier").map(|it| reader.resources.names(it));
    // The subnets of the group replace the subnet of the launch template.
    all.map(|it| {
        Settings { subnets: subnets.clone(), ..Settings::default() }.or(of_template(reader, it))
    })
    .collect()
}

/// Returns the settings of a fleet for each launch template, with the subnets of its overrides.
fn of_configs(reader: &Reader<'_, '_>, list: Option<&Node>) -> Vec<Settings> {
    let mut all = Vec::new();
    for config in list.and_then(Node::as_list).unwrap_or_default() {
        let Some(node) = config.get("LaunchTemplateSpecification") else { continue };
        let template = of_template(reader, node);
        let overrides = config.get("Overrides").and_then(Node::as_list).unwrap_or_default();
        let own: Vec<Settings> = overrides
            .iter()
            .filter_map(Node::as_map)
            .flat_map(|it| own(reader, it))
            .map(|it| it.or(template.clone()))
            .collect();
        match own.is_empty() {
            true => all.push(template),
            false => all.extend(own),
        }
    }
    all
}

/// Returns the interfaces of settings, one for each subnet.
fn of_settings(
    reader: &mut Reader<'_, '_>,
    resource: &Resource<'_>,
    context: &Context,
    settings: Settings,
) -> Vec<Interface> {
    let id = reader.resources.id(resource.id);
    let elastic = context.has_address(reader.resources, resource);
    let subnets =
        settings.subnets.unwrap_or_else(|| vec![Name::Value(format!("the subnet of {id}"))]);
    let mut all = Vec::new();
    for subnet in subnets {
        let (maps_public, assigns_v6) = {
            let own = reader.subnet(&subnet);
            (own.maps_public.clone(), own.assigns_v6.clone())
        };
        let public = match (elastic, &settings.public) {
            (true, _) => (Condition::yes(), format!("{id} gets")),
            (false, Some(set)) => (set.clone(), format!("{id} gets")),
            (false, None) => (maps_public, format!("instances in {subnet} get")),
        };
        let groups = settings.groups.clone();
        let groups = groups.unwrap_or_else(|| vec![reader.default_group(&subnet)]);
        all.push(Interface {
            groups: Some(groups),
            address: settings.address,
            public,
            v6: if settings.has_v6 { Condition::yes() } else { assigns_v6 },
            subnet,
        });
    }
    all
}
