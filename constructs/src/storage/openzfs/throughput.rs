//! Throughput capacities of OpenZFS file systems, and the read cache of Intelligent-Tiering.
//!
//! Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-throughput-capacity.html>

use stanchion_check::facts::fsx_other;

macro_rules! throughputs {
    ($($(#[$doc:meta])* $name:ident: $deployment:literal from $first:literal { $($variant:ident = $mbps:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(
                #[doc = concat!($mbps, " MB/s.")]
                $variant,
            )*
        }

        impl $name {
            /// All values, in ascending order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Returns the throughput capacity in MB/s.
            pub fn in_megabytes_per_second(self) -> u32 {
                let values: [u32; $name::ALL.len()] = [$($mbps),*];
                values[self as usize]
            }

            /// Returns the smallest throughput capacity of at least the given MB/s, or the largest one for a larger number.
            pub fn at_least(megabytes_per_second: u32) -> $name {
                let enough = |it: &&$name| it.in_megabytes_per_second() >= megabytes_per_second;
                let all = $name::ALL;
                all.iter().find(enough).or(all.last()).copied().unwrap_or($name::ALL[0])
            }
        }

        const _: () = {
            // The names have the numbers of the deployment type.
            let facts = fsx_other::OPENZFS[$deployment].throughput;
            let mut at = $first;
            $(
                assert!(facts[at] == $mbps);
                at += 1;
            )*
            assert!(at == facts.len());
        };
    )*};
}

throughputs! {
    /// The throughput capacity of Single-AZ 1 file systems.
    SingleAz1Throughput: 1 from 0 {
        MBps64 = 64, MBps128 = 128, MBps256 = 256, MBps512 = 512, MBps1024 = 1024, MBps2048 = 2048, MBps3072 = 3072,
        MBps4096 = 4096,
    }
    /// The throughput capacity of Single-AZ 1 file systems with a standby file server.
    SingleAzHa1Throughput: 3 from 1 {
        MBps128 = 128, MBps256 = 256, MBps512 = 512, MBps1024 = 1024, MBps2048 = 2048, MBps3072 = 3072, MBps4096 = 4096,
    }
    /// The throughput capacity of Single-AZ 2 and Multi-AZ file systems.
    OpenZfsThroughput: 0 from 0 {
        MBps160 = 160, MBps320 = 320, MBps640 = 640, MBps1280 = 1280, MBps2560 = 2560, MBps3840 = 3840, MBps5120 = 5120,
        MBps7680 = 7680, MBps10240 = 10_240,
    }
}

/// The SSD read cache of Intelligent-Tiering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZfsReadCache {
    /// No cache.
    None,
    /// A cache whose size is proportional to the throughput capacity.
    Proportional,
    /// A cache of this many GiB.
    Gibibytes(u32),
}

#[cfg(test)]
mod tests {
    use super::{OpenZfsThroughput, SingleAz1Throughput, SingleAzHa1Throughput};

    #[test]
    fn names_say_their_numbers() {
        for it in OpenZfsThroughput::ALL {
            assert_eq!(format!("{it:?}"), format!("MBps{}", it.in_megabytes_per_second()));
        }
        assert_eq!(SingleAz1Throughput::MBps64.in_megabytes_per_second(), 64);
        assert_eq!(SingleAzHa1Throughput::MBps128.in_megabytes_per_second(), 128);
    }

    #[test]
    fn at_least_returns_the_smallest_sufficient_throughput() {
        assert_eq!(OpenZfsThroughput::at_least(0), OpenZfsThroughput::MBps160);
        assert_eq!(OpenZfsThroughput::at_least(161), OpenZfsThroughput::MBps320);
        assert_eq!(OpenZfsThroughput::at_least(99_999), OpenZfsThroughput::MBps10240);
    }
}
