//! Defines the sizes of Fargate.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use stanchion_check::facts::fargate::{FargateCpu, SIZES};

/// A combination of vCPUs and memory that Fargate supports.
///
/// ```
/// use stanchion_constructs::containers::FargateSize;
/// use stanchion_constructs::fargate_size;
/// let size: FargateSize = fargate_size!(0.5 vCPU, 2048 MiB);
/// assert_eq!((size.vcpus(), size.memory_mib()), (0.5, 2048));
/// assert!(FargateSize::new(0.5, 8192).is_err());
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "Plain")]
pub struct FargateSize {
    units: u32,
    memory_mib: u32,
}

/// An error: Fargate does not support the combination.
#[derive(Clone, Copy, PartialEq)]
pub struct InvalidFargateSize {
    vcpus: f64,
    memory_mib: u32,
}

impl fmt::Display for InvalidFargateSize {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |all: Vec<String>| all.join(", ");
        match SIZES.iter().find(|it| it.vcpus() == self.vcpus) {
            Some(size) => write!(
                formatter,
                "Fargate does not support {} MiB with {} vCPU; it supports {} MiB",
                self.memory_mib,
                self.vcpus,
                join(size.memories().iter().map(u32::to_string).collect())
            ),
            None => write!(
                formatter,
                "Fargate does not support {} vCPU; it supports {}",
                self.vcpus,
                join(SIZES.iter().map(|it| it.vcpus().to_string()).collect())
            ),
        }
    }
}

stanchion_template::debug_as_display!(InvalidFargateSize);

impl std::error::Error for InvalidFargateSize {}

/// Creates a combination of vCPUs and memory that is checked at compile time: `fargate_size!(0.5 vCPU, 2048 MiB)`.
#[macro_export]
macro_rules! fargate_size {
    ($vcpus:literal vCPU, $memory:literal MiB) => {{
        // `cargo check` evaluates a named constant too.
        const SIZE: $crate::containers::FargateSize =
            $crate::containers::FargateSize::literal($vcpus as f64, $memory);
        SIZE
    }};
}

impl FargateSize {
    /// Creates a combination from its numbers.
    ///
    /// # Errors
    /// Returns an error that lists the supported values if Fargate does not support the combination.
    pub fn new(vcpus: f64, memory_mib: u32) -> Result<FargateSize, InvalidFargateSize> {
        SIZES
            .iter()
            .find(|it| it.vcpus() == vcpus && it.has_memory(memory_mib))
            .map(|it| FargateSize { units: it.units, memory_mib })
            .ok_or(InvalidFargateSize { vcpus, memory_mib })
    }

    /// Creates a size for [`fargate_size!`](crate::fargate_size), which calls it at compile time.
    #[doc(hidden)]
    #[allow(clippy::panic, reason = "runs while compiling")]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a fraction of a unit is no amount, which is checked"
    )]
    pub const fn literal(vcpus: f64, memory_mib: u32) -> FargateSize {
        let units = (vcpus * 1024.0) as u32;
        match FargateCpu::of_units(units) {
            Some(size) if size.has_memory(memory_mib) && units as f64 == vcpus * 1024.0 => {
                FargateSize { units, memory_mib }
            }
            Some(_) => panic!("Fargate does not support this memory with this number of vCPUs"),
            None => panic!("Fargate supports 0.25, 0.5, 1, 2, 4, 8, 16 and 32 vCPUs"),
        }
    }

    /// Returns the number of vCPUs.
    pub fn vcpus(self) -> f64 {
        f64::from(self.units) / 1024.0
    }

    /// Returns the CPU units. 1,024 units are one vCPU.
    pub fn cpu_units(self) -> u32 {
        self.units
    }

    /// Returns the memory in MiB.
    pub fn memory_mib(self) -> u32 {
        self.memory_mib
    }
}

/// The size of a Fargate task: vCPUs and memory.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Plain {
    /// The number of vCPUs: 0.25, 0.5, 1, 2, 4, 8, 16 or 32.
    vcpus: f64,
    /// The memory in MiB, which must be an amount that Fargate supports for the number of vCPUs.
    memory_mib: u32,
}

impl From<FargateSize> for Plain {
    fn from(size: FargateSize) -> Plain {
        Plain { vcpus: size.vcpus(), memory_mib: size.memory_mib }
    }
}

impl<'de> Deserialize<'de> for FargateSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<FargateSize, D::Error> {
        let Plain { vcpus, memory_mib } = Plain::deserialize(deserializer)?;
        FargateSize::new(vcpus, memory_mib).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for FargateSize {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FargateSize".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Plain::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::FargateSize;
    use stanchion_check::facts::fargate::SIZES;

    #[test]
    fn exactly_the_pairs_there_are() {
        let mut count = 0;
        for size in SIZES {
            for memory in (0..=262_144).step_by(256) {
                let there = size.memories().contains(&memory);
                assert_eq!(FargateSize::new(size.vcpus(), memory).is_ok(), there);
                count += usize::from(there);
            }
        }
        assert_eq!(count, 3 + 4 + 7 + 13 + 23 + 12 + 12 + 3);
        assert!(FargateSize::new(3.0, 8192).is_err());
        assert!(FargateSize::new(f64::NAN, 8192).is_err());
        assert_eq!(fargate_size!(1 vCPU, 2048 MiB).cpu_units(), 1024);
    }
}
