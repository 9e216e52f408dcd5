//! The configuration of `scale-out`.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_construct::RemovalPolicy;

use crate::attach::Transport;
use crate::cidr;
use crate::compute::{AllocationStrategy, Architecture, InstanceType};
use crate::mount_path;
use crate::network::{GatewayService, Nat, Tier};
use crate::storage::Transition;
use crate::units::{Ipv4Block, MountPath};

/// A fleet of Spot machines that work on one file system.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
/// let app = stanchion_constructs::construct::App::new();
/// ScaleOut::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "ScaleOut");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ScaleOut {
    /// The stack's name: letters, digits and hyphens, a letter first, at most 128.
    pub stack_name: String,
    /// The network.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The machines.
    pub fleet: Fleet,
    /// How machines mount the file system.
    pub mount: MountConfig,
    /// What machines copy.
    pub copy: Copy,
    /// Whether there is a dashboard.
    pub dashboard: bool,
    /// Alarms when burst credits run low, for a file system with bursting throughput.
    pub alarms: Option<Alarms>,
    /// Tags of everything that takes tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for ScaleOut {
    fn default() -> ScaleOut {
        ScaleOut {
            stack_name: "ScaleOut".to_owned(),
            network: NetworkConfig::default(),
            file_system: FileSystemConfig::default(),
            fleet: Fleet::default(),
            mount: MountConfig::default(),
            copy: Copy::default(),
            dashboard: true,
            alarms: None,
            tags: BTreeMap::new(),
        }
    }
}

/// The network: a new one, one that exists, or one that is named while deploying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum NetworkConfig {
    /// A new network.
    New(NewNetwork),
    /// A network that exists, by its ids.
    Existing(ExistingNetwork),
    /// A network that exists, with a parameter for each id.
    Parameters(NetworkParameters),
}

impl Default for NetworkConfig {
    fn default() -> NetworkConfig {
        NetworkConfig::New(NewNetwork::default())
    }
}

/// A new network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewNetwork {
    /// Its IPv4 block, /16 to /28.
    pub cidr: Ipv4Block,
    /// How many Availability Zones it reaches into, 1-16.
    pub zones: u32,
    /// The tiers of subnets in each zone.
    pub tiers: BTreeSet<Tier>,
    /// How private subnets reach the internet.
    pub nat: Nat,
    /// Whether subnets have IPv6 addresses too.
    pub dual_stack: bool,
    /// Gateway endpoints, which cost nothing.
    pub gateway_endpoints: BTreeSet<GatewayService>,
    /// Interface endpoints by service, such as `ssm`.
    pub interface_endpoints: BTreeSet<String>,
    /// Records traffic, kept this many days.
    pub flow_log_days: Option<u32>,
}

impl Default for NewNetwork {
    fn default() -> NewNetwork {
        NewNetwork {
            cidr: cidr!("10.0.0.0/16"),
            zones: 3,
            tiers: BTreeSet::from([Tier::Public, Tier::Private]),
            nat: Nat::One,
            dual_stack: false,
            gateway_endpoints: BTreeSet::from([GatewayService::S3]),
            interface_endpoints: BTreeSet::new(),
            flow_log_days: None,
        }
    }
}

/// A network that exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingNetwork {
    /// The network's id.
    pub vpc_id: String,
    /// A subnet for each zone, by the zone's letter or name.
    pub subnets: BTreeMap<String, String>,
}

/// A network that is named while deploying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct NetworkParameters {
    /// How many subnets are asked for, each in a zone of its own, 1-16.
    pub zones: u32,
}

/// The file system: a new one or one that exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum FileSystemConfig {
    /// A new file system.
    New(NewFileSystem),
    /// A file system that exists, in the network above.
    Existing(ExistingFileSystemConfig),
}

impl Default for FileSystemConfig {
    fn default() -> FileSystemConfig {
        FileSystemConfig::New(NewFileSystem::default())
    }
}

/// A new file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewFileSystem {
    /// How its throughput is measured out.
    pub throughput: ThroughputConfig,
    /// The only zone its data lies in, as `A`; default every zone.
    pub one_zone: Option<String>,
    /// When files move to cheaper storage; default never.
    pub lifecycle: Option<LifecycleConfig>,
    /// Whether AWS Backup backs it up every day.
    pub backup: bool,
    /// Whether a key of its own encrypts it, instead of AWS's.
    pub own_key: bool,
    /// What happens to it when the stack is deleted.
    pub removal: Removal,
}

impl Default for NewFileSystem {
    fn default() -> NewFileSystem {
        NewFileSystem {
            throughput: ThroughputConfig::default(),
            one_zone: None,
            lifecycle: None,
            backup: true,
            own_key: false,
            removal: Removal::default(),
        }
    }
}

/// How a file system's throughput is measured out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum ThroughputConfig {
    /// Grows and shrinks with the work.
    #[default]
    Elastic,
    /// By the amount of data, with credits for bursts.
    Bursting,
    /// A fixed rate in MiB/s, 1-3414.
    Provisioned(f64),
}

/// When files move to cheaper storage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LifecycleConfig {
    /// Days without access before Infrequent Access.
    pub infrequent_access_after_days: TransitionDays,
    /// Days without access before Archive; more than for Infrequent Access, and only with elastic throughput.
    #[serde(default)]
    pub archive_after_days: Option<TransitionDays>,
    /// Whether files come back when they are read.
    #[serde(default)]
    pub back_on_first_access: bool,
}

/// Days without access: 1, 7, 14, 30, 60, 90, 180, 270 or 365.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct TransitionDays(Transition);

const TRANSITIONS: [(u16, Transition); 9] = [
    (1, Transition::Days1),
    (7, Transition::Days7),
    (14, Transition::Days14),
    (30, Transition::Days30),
    (60, Transition::Days60),
    (90, Transition::Days90),
    (180, Transition::Days180),
    (270, Transition::Days270),
    (365, Transition::Days365),
];

impl TransitionDays {
    pub(super) fn transition(self) -> Transition {
        self.0
    }
}

impl TryFrom<u16> for TransitionDays {
    type Error = String;

    fn try_from(days: u16) -> Result<TransitionDays, String> {
        let found = TRANSITIONS.iter().find(|(it, _)| *it == days);
        found
            .map(|(_, it)| TransitionDays(*it))
            .ok_or_else(|| format!("{days} days is none of 1, 7, 14, 30, 60, 90, 180, 270, 365"))
    }
}

impl From<TransitionDays> for u16 {
    fn from(days: TransitionDays) -> u16 {
        TRANSITIONS.iter().find(|(_, it)| *it == days.0).map_or(0, |(it, _)| *it)
    }
}

impl JsonSchema for TransitionDays {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransitionDays".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Days without access.",
            "enum": TRANSITIONS.map(|(days, _)| days),
        })
    }
}

/// What happens to data when the stack is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Removal {
    /// It is kept.
    #[default]
    Retain,
    /// It is kept, unless the stack could not be made.
    RetainExceptOnCreate,
    /// It is deleted.
    Destroy,
}

impl Removal {
    pub(super) fn policy(self) -> RemovalPolicy {
        match self {
            Removal::Retain => RemovalPolicy::Retain,
            Removal::RetainExceptOnCreate => RemovalPolicy::RetainExceptOnCreate,
            Removal::Destroy => RemovalPolicy::Destroy,
        }
    }
}

/// A file system that exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingFileSystemConfig {
    /// Its id.
    pub id: String,
    /// The group of its mount targets; the fleet is let in.
    pub security_group_id: String,
}

/// The machines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Fleet {
    /// Whether it is a Spot Fleet or an Auto Scaling group.
    pub kind: FleetKind,
    /// How many machines, at most 10,000.
    pub capacity: u32,
    /// How many of them are on demand, never interrupted.
    pub on_demand_capacity: u32,
    /// The instance types it may take, all for the same processors. The more, the more capacity.
    pub instance_types: Vec<String>,
    /// Which pools of Spot capacity a Spot Fleet takes from.
    pub allocation_strategy: AllocationStrategyName,
    /// The tier of subnets it runs in.
    pub tier: Tier,
    /// Whether machines send metrics every minute.
    pub detailed_monitoring: bool,
    /// The EC2 key pair that may log in over SSH.
    pub key_pair: Option<String>,
    /// The addresses that may reach SSH.
    pub ssh_from: Option<Ipv4Block>,
}

impl Default for Fleet {
    fn default() -> Fleet {
        Fleet {
            kind: FleetKind::default(),
            capacity: 5,
            on_demand_capacity: 0,
            instance_types: ["r4.large", "r5.large", "r5a.large", "r6i.large"]
                .map(str::to_owned)
                .to_vec(),
            allocation_strategy: AllocationStrategyName::default(),
            tier: Tier::Private,
            detailed_monitoring: true,
            key_pair: None,
            ssh_from: None,
        }
    }
}

impl Fleet {
    pub(super) fn architecture(&self) -> Architecture {
        self.instance_types
            .first()
            .map(|it| InstanceType::from(it).architecture())
            .unwrap_or_default()
    }
}

/// What keeps the machines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FleetKind {
    /// A Spot Fleet.
    #[default]
    SpotFleet,
    /// An Auto Scaling group, the modern way.
    AutoScalingGroup,
}

/// Which pools of Spot capacity a fleet takes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AllocationStrategyName {
    /// The pools least likely to be interrupted, the cheapest of those.
    #[default]
    PriceCapacityOptimized,
    /// The pools with the most capacity.
    CapacityOptimized,
    /// The pools with the most capacity, types in the given order as far as that goes.
    CapacityOptimizedPrioritized,
    /// All pools evenly.
    Diversified,
    /// The cheapest pool.
    LowestPrice,
}

impl AllocationStrategyName {
    pub(super) fn strategy(self) -> AllocationStrategy {
        match self {
            Self::PriceCapacityOptimized => AllocationStrategy::PriceCapacityOptimized,
            Self::CapacityOptimized => AllocationStrategy::CapacityOptimized,
            Self::CapacityOptimizedPrioritized => AllocationStrategy::CapacityOptimizedPrioritized,
            Self::Diversified => AllocationStrategy::Diversified,
            Self::LowestPrice => AllocationStrategy::LowestPrice { pools: 1 },
        }
    }
}

/// How machines mount the file system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct MountConfig {
    /// The directory it appears as.
    pub path: MountPath,
    /// How machines speak to it. What the file system lets in follows.
    pub transport: Transport,
}

impl Default for MountConfig {
    fn default() -> MountConfig {
        MountConfig { path: mount_path!("/mnt/efs"), transport: Transport::TlsWithIam }
    }
}

/// What machines copy when they are told to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Copy {
    /// The public bucket, when none is said while copying.
    pub bucket: String,
    /// What keys of the objects start with, when nothing is said while copying.
    pub prefix: String,
    /// How many objects are copied at once for each vCPU, 1-64.
    pub workers_per_vcpu: u32,
    /// How many seconds copying may take, 1-172800.
    pub timeout_seconds: u32,
}

impl Default for Copy {
    fn default() -> Copy {
        Copy {
            bucket: "noaa-ghcn-pds".to_owned(),
            prefix: "csv/by_year/".to_owned(),
            workers_per_vcpu: 8,
            timeout_seconds: 86_400,
        }
    }
}

/// Alarms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Alarms {
    /// The address that gets mail.
    pub email: Option<String>,
}
