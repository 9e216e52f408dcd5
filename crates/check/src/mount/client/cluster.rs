//! Clusters of Amazon ECS: the container instances on which tasks run.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::Reference;
use stanchion_template::{Map, Node};

use super::network::nodes;
use crate::facts::ecs::FARGATE_PROVIDERS;
use crate::model::launch_template::prefix_of;
use crate::model::script::Script;
use crate::mount::capacity::Capacity;
use crate::mount::init;
use crate::view::identity::{items, of_kind, resource_of};
use crate::view::{Resource, View};

const CLUSTER: &str = "AWS::ECS::Cluster";

/// The hosts of tasks.
pub(super) enum Host<'a> {
    /// Container instances, with the Auto Scaling groups that the template shows.
    Instances(Vec<Resource<'a>>),
    /// Fargate, or instances that ECS manages.
    Managed,
    Unknown,
}

/// The capacity providers and container instances of each cluster.
pub(super) struct Clusters<'a> {
    providers: BTreeMap<&'a str, Vec<&'a Node>>,
    strategies: BTreeMap<&'a str, &'a Node>,
    /// The clusters that a script names, such as in `/etc/ecs/ecs.config`.
    named: BTreeSet<&'a str>,
    /// True if a script joins a cluster that it does not name by a reference.
    joins_other: bool,
    capacity: Capacity<'a>,
}

impl<'a> Clusters<'a> {
    pub(super) fn new(view: &View<'a>) -> Clusters<'a> {
        let mut clusters = Clusters {
            providers: BTreeMap::new(),
            strategies: BTreeMap::new(),
            named: BTreeSet::new(),
            joins_other: false,
            capacity: Capacity::new(view),
        };
        let joined = view
            .of("AWS::ECS::ClusterCapacityProviderAssociations")
            .filter_map(|it| Some((resource_of(view, it.get("Cluster")?)?, it)));
        for (cluster, resource) in joined.chain(view.of(CLUSTER).map(|it| (it, it))) {
            let all = nodes(resource.get("CapacityProviders")).unwrap_or_default();
            clusters.providers.entry(cluster.id).or_default().extend(all);
            if let Some(strategy) = resource.get("DefaultCapacityProviderStrategy") {
                clusters.strategies.insert(cluster.id, strategy);
            }
        }
        for resource in view.resources() {
            let node =
                prefix_of(resource.kind).and_then(|it| resource.get(&format!("{it}UserData")));
            let scripts = [node.map(Script::of), init::script(resource)];
            scripts.iter().flatten().for_each(|it| clusters.read(view, it));
        }
        clusters
    }

    /// Remembers the cluster that a script joins.
    fn read(&mut self, view: &View<'a>, script: &Script) {
        let all = script.references().map(Reference::name);
        let clusters = all.filter_map(|it| view.resource(it)).filter(|it| it.kind == CLUSTER);
        // The name can be written out, too.
        let by_name = view.of(CLUSTER).filter(|it| {
            it.text("ClusterName").is_some_and(|name| joins_by_name(&script.text, name))
        });
        let ids: Vec<&'a str> = clusters.chain(by_name).map(|it| it.id).collect();
        let is_other = ids.is_empty() || !script.is_complete;
        self.joins_other |= is_other && script.text.contains("ECS_CLUSTER");
        self.named.extend(ids);
    }

    /// Returns what raises the capacity of groups and services.
    pub(super) fn capacity(&self) -> &Capacity<'a> {
        &self.capacity
    }

    /// Returns the hosts of the tasks of a service or target.
    pub(super) fn host(
        &self,
        view: &View<'a>,
        settings: &'a Map,
        cluster: Option<&Node>,
    ) -> Host<'a> {
        let cluster = cluster.and_then(|it| of_kind(view, it, CLUSTER));
        let strategy = settings.get("CapacityProviderStrategy");
        let has_kind = settings.contains_key("LaunchType");
        match settings.get("LaunchType").map(Node::as_text) {
            Some(Some("EC2")) => {}
            Some(Some(_)) => return Host::Managed,
            Some(None) => return Host::Unknown,
            None => {}
        }
        let default = || self.strategies.get(cluster?.id).copied();
        let strategy = strategy.or_else(|| default().filter(|_| !has_kind));
        let providers: Vec<&'a Node> = match strategy.map(|it| items(Some(it))) {
            Some(None) => return Host::Unknown,
            Some(Some(entries)) if !entries.is_empty() => {
                entries.iter().filter_map(|it| it.get("CapacityProvider")).collect()
            }
            _ => cluster.and_then(|it| self.providers.get(it.id)).cloned().unwrap_or_default(),
        };
        let is_chosen = strategy.is_some();
        let (mut groups, mut is_managed) = (Vec::new(), false);
        for provider in providers {
            match (provider.as_text(), of_kind(view, provider, "AWS::ECS::CapacityProvider")) {
                (Some(name), _) if FARGATE_PROVIDERS.contains(&name) => is_managed = true,
                (_, Some(it)) if it.has("ManagedInstancesProvider") => is_managed = true,
                (_, Some(it)) => {
                    let group = it.get("AutoScalingGroupProvider.AutoScalingGroupArn");
                    let kind = "AWS::AutoScaling::AutoScalingGroup";
                    groups.extend(group.and_then(|it| of_kind(view, it, kind)));
                }
                _ if is_chosen => return Host::Unknown,
                _ => {}
            }
        }
        if is_managed && is_chosen { Host::Managed } else { Host::Instances(groups) }
    }

    /// Returns why tasks that have a network interface of their own may have no host to run on.
    pub(super) fn doubt(
        &self,
        view: &View<'a>,
        settings: &'a Map,
        cluster: Option<&Node>,
    ) -> Option<String> {
        let groups = match self.host(view, settings, cluster) {
            Host::Managed => return None,
            Host::Unknown => return Some("it is unknown what runs the tasks".to_owned()),
            Host::Instances(groups) => groups,
        };
        let own = cluster.and_then(|it| of_kind(view, it, CLUSTER));
        if groups.is_empty() {
            if own.is_some_and(|it| self.named.contains(it.id)) {
                return None;
            }
            let name = own.map_or("the cluster", |it| it.id);
            return Some(if self.joins_other {
                format!("it is unknown whether the container instances join {name}")
            } else {
                format!("the template does not show container instances of {name}")
            });
        }
        let mut doubts = groups.iter().map(|it| self.capacity.doubt(it));
        if doubts.all(|it| it.is_some()) {
            return groups.first().and_then(|it| self.capacity.doubt(it));
        }
        None
    }
}

/// Returns whether a script sets the name of the cluster to `name`.
fn joins_by_name(script: &str, name: &str) -> bool {
    script.split("ECS_CLUSTER=").skip(1).any(|rest| {
        let rest = rest.trim_start_matches(['"', '\'']);
        let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '$');
        rest.strip_prefix(name).is_some_and(|it| !it.starts_with(is_part))
    })
}
