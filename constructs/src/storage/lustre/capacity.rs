//! Storage capacities of Lustre file systems.
//!
//! Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html>

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use stanchion_check::facts::fsx;

/// The error for a number that is not a capacity of its storage type.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidCapacity {
    gibibytes: u32,
    allowed: &'static str,
}

impl fmt::Display for InvalidCapacity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} GiB is not a valid capacity; use {}", self.gibibytes, self.allowed)
    }
}

stanchion_template::debug_as_display!(InvalidCapacity);

impl std::error::Error for InvalidCapacity {}

/// Creates a capacity that is checked at compile time: `lustre_capacity!(SsdCapacity, 4800 GiB)`.
#[macro_export]
macro_rules! lustre_capacity {
    ($kind:ident, $gibibytes:literal GiB) => {{
        // `cargo check` evaluates a named constant too.
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
            /// Creates a capacity for [`lustre_capacity!`](crate::lustre_capacity). It panics at compile time if the
            /// number is not a valid capacity.
            #[doc(hidden)]
            #[allow(clippy::panic, reason = "runs while compiling")]
            pub const fn literal(gibibytes: u32) -> $name {
                if $fact.has(gibibytes) {
                    $name(gibibytes)
                } else {
                    panic!("{}", $fact.sentence)
                }
            }

            /// Returns the smallest capacity of at least the given GiB, or the largest possible capacity for a larger
            /// number.
            pub fn at_least(gibibytes: u32) -> $name {
                $name($fact.at_least(gibibytes))
            }

            /// Returns the capacity in GiB.
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
                    "description": format!("The storage capacity in GiB: {}.", $fact.allowed),
                    "anyOf": [
                        { "enum": $fact.firsts },
                        { "minimum": $fact.step, "maximum": u32::MAX, "multipleOf": $fact.step },
                    ],
                })
            }
        }
    )*};
}
capacities! {
    /// The capacity of SSD storage, for every deployment type except [`scratch 1`](super::Lustre::scratch1).
    SsdCapacity: fsx::SSD;
    /// The capacity of SSD storage of [`scratch 1`](super::Lustre::scratch1).
    Scratch1Capacity: fsx::SCRATCH_1;
    /// The capacity of HDD storage with 12 MB/s per TiB.
    Hdd12Capacity: fsx::HDD_12;
    /// The capacity of HDD storage with 40 MB/s per TiB.
    Hdd40Capacity: fsx::HDD_40;
}

#[cfg(test)]
mod tests {
    use super::{Hdd12Capacity, Hdd40Capacity, Scratch1Capacity, SsdCapacity};

    #[test]
    fn only_capacities_of_fsx_are_accepted() {
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
    fn at_least_returns_the_smallest_sufficient_capacity() {
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
