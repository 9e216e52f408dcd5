//! Defines the capacity of Aurora clusters.

use stanchion_aws::rds::db_cluster as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Node;

/// A number of Aurora capacity units (ACUs), in halves. A unit has about 2 GiB of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Acu {
    halves: u16,
}

impl Acu {
    /// No unit: as a minimum, the cluster pauses while nobody is connected.
    pub const ZERO: Acu = Acu { halves: 0 };
    /// Half a unit.
    pub const HALF: Acu = Acu { halves: 1 };

    /// Returns a whole number of units.
    pub const fn units(units: u16) -> Acu {
        Acu { halves: units.saturating_mul(2) }
    }

    /// Returns half a unit more.
    pub const fn and_a_half(self) -> Acu {
        Acu { halves: self.halves.saturating_add(1) }
    }

    /// Returns the number of units.
    pub fn in_units(self) -> f64 {
        f64::from(self.halves) / 2.0
    }

    fn node(self) -> Node {
        match self.halves % 2 {
            0 => Node::Int(i64::from(self.halves / 2)),
            _ => Node::Number(self.in_units()),
        }
    }
}

/// The capacity of the instances of an Aurora cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuroraCapacity {
    /// Aurora Serverless v2: each instance scales between two numbers of units. The minimum is 0-256, the maximum 1-256.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html)
    Serverless {
        /// The minimum.
        least: Acu,
        /// The maximum.
        most: Acu,
    },
    /// Instances of a class, such as `db.r8g.large`.
    Instances(String),
}

impl AuroraCapacity {
    /// Returns the capacity of Aurora Serverless v2.
    pub const fn serverless(least: Acu, most: Acu) -> AuroraCapacity {
        AuroraCapacity::Serverless { least, most }
    }

    /// Returns the capacity of instances of a class, such as `db.r8g.large`.
    pub fn instances(class: impl Into<String>) -> AuroraCapacity {
        AuroraCapacity::Instances(class.into())
    }

    pub(super) fn class(&self) -> &str {
        match self {
            AuroraCapacity::Serverless { .. } => "db.serverless",
            AuroraCapacity::Instances(class) => class,
        }
    }

    pub(super) fn check(&self, scope: &Scope) {
        let AuroraCapacity::Serverless { least, most } = self else { return };
        let greatest = Acu::units(256);
        if *least > *most || *most < Acu::units(1) || *most > greatest {
            scope.report(
                Diagnostic::new(code::RDS_003, "the capacity of Aurora Serverless v2 is not valid")
                    .property("ServerlessV2ScalingConfiguration")
                    .found(format!("{}-{} units", least.in_units(), most.in_units()))
                    .allowed("a minimum of 0-256, and a maximum of 1-256 that is not less"),
            );
        }
    }

    pub(super) fn scaling(&self) -> Option<l1::ServerlessV2ScalingConfiguration> {
        let AuroraCapacity::Serverless { least, most } = self else { return None };
        let scaling = l1::ServerlessV2ScalingConfiguration::new();
        Some(
            scaling
                .max_capacity(stanchion_template::Value::<f64>::from_node(most.node()))
                .min_capacity(stanchion_template::Value::<f64>::from_node(least.node())),
        )
    }
}
