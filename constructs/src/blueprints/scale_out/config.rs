//! The configuration of `scale-out`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::attach::Transport;
use crate::blueprints::{Alarms, FileSystemConfig, NetworkConfig};
use crate::compute::{AllocationStrategy, Architecture, InstanceType};
use crate::mount_path;
use crate::network::Tier;
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
