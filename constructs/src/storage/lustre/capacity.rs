//! The capacities of Lustre.
//!
//! Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html>

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use stanchion_check::facts::fsx;

/// A text or number is no capacity of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCapacity {
    gibibytes: u32,
    allowed: &'static str,
}

impl fmt::Display for InvalidCapacity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} GiB is no capacity; there are {}", self.gibibytes, self.allowed)
    }
}

impl std::error::Error for InvalidCapacity {}

/// A capacity that is checked while compiling: `lustre_capacity!(SsdCapacity, 4800 GiB)`.
#[macro_export]
macro_rules! lustre_capacity {
    ($kind:ident, $gibibytes:literal GiB) => {{
        // A constant with a name is evaluated by `cargo check` too.
        const CAPACITY: $crate::storage::$kind = $crate::storage::$kind::literal($gibibytes);
        CAPACITY
    }};
}

macro_rules! capacities {
    ($($(#[$doc:meta])* $name:ident: $fact:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub struct $name(u32);

        impl $name {
            /// For [`lustre_capacity!`](crate::lustre_capacity), which runs it while compiling.
            #[doc(hidden)]
            #[allow(clippy::panic, reason = "runs while compiling")]
            pub const fn literal(gibibytes: u32) -> $name {
                if $fact.has(gibibytes) {
                    $name(gibibytes)
                } else {
                    panic!("{}", $fact.sentence)
                }
            }

            /// The smallest that is not smaller than so many GiB; the largest there is for more.
            pub fn at_least(gibibytes: u32) -> $name {
                $name($fact.at_least(gibibytes))
            }

            /// The capacity in GiB.
            pub fn in_gibibytes(self) -> u32 {
                self.0
            }
        }

        impl TryFrom<u32> for $name {
            type Error = InvalidCapacity;

            fn try_from(gibibytes: u32) -> Result<$name, InvalidCapacity> {
                if $fact.has(gibibytes) {
                    Ok($name(gibibytes))
                } else {
                    Err(InvalidCapacity { gibibytes, allowed: $fact.allowed })
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                u32::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "integer",
                    "description": format!("GiB: {}.", $fact.allowed),
                    "minimum": 1,
                })
            }
        }
    )*};
}
capacities! {
    /// SSD storage of every deployment type but [`scratch 1`](super::Lustre::scratch1).
    SsdCapacity: fsx::SSD;
    /// SSD storage of [`scratch 1`](super::Lustre::scratch1).
    Scratch1Capacity: fsx::SCRATCH_1;
    /// HDD storage with 12 MB/s for each TiB.
    Hdd12Capacity: fsx::HDD_12;
    /// HDD storage with 40 MB/s for each TiB.
    Hdd40Capacity: fsx::HDD_40;
}

#[cfg(test)]
mod tests {
    use super::{Hdd12Capacity, Hdd40Capacity, Scratch1Capacity, SsdCapacity};

    #[test]
    fn exactly_the_capacities_there_are() {
        let all =
            |exists: fn(u32) -> bool| (0..=12_000).filter(|it| exists(*it)).collect::<Vec<_>>();
        let ssd = all(|it| SsdCapacity::try_from(it).is_ok());
        assert_eq!(ssd, [1200, 2400, 4800, 7200, 9600, 12_000]);
        let scratch = all(|it| Scratch1Capacity::try_from(it).is_ok());
        assert_eq!(scratch, [1200, 2400, 3600, 7200, 10_800]);
        assert_eq!(all(|it| Hdd12Capacity::try_from(it).is_ok()), [6000, 12_000]);
        let hdd = all(|it| Hdd40Capacity::try_from(it).is_ok());
        assert_eq!(hdd, [1800, 3600, 5400, 7200, 9000, 10_800]);
    }

    #[test]
    fn the_smallest_that_is_enough() {
        for wanted in 0..15_000 {
            let ssd = SsdCapacity::at_least(wanted).in_gibibytes();
            assert!(ssd >= wanted && SsdCapacity::try_from(ssd).is_ok(), "{wanted}");
            let smaller = (wanted..ssd).find(|it| SsdCapacity::try_from(*it).is_ok());
            assert_eq!(smaller, None, "{wanted}");
            let scratch = Scratch1Capacity::at_least(wanted).in_gibibytes();
            let smaller = (wanted..scratch).find(|it| Scratch1Capacity::try_from(*it).is_ok());
            assert_eq!(smaller, None, "{wanted}");
        }
        assert_eq!(crate::lustre_capacity!(SsdCapacity, 4800 GiB).in_gibibytes(), 4800);
    }
}
