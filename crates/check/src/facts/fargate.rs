//! The sizes of Fargate.
//!
//! Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html> and
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>

/// An amount of CPU and the amounts of memory that it supports.
#[derive(Clone, Copy, Debug)]
pub struct FargateCpu {
    /// The CPU units; 1,024 units are 1 vCPU.
    pub units: u32,
    memory: Memory,
}

/// Amounts of memory in MiB.
#[derive(Clone, Copy, Debug)]
enum Memory {
    /// The amounts from the first number to the second, in steps of the third.
    Steps(u32, u32, u32),
    Only([u32; 3]),
}

/// Every amount of CPU that Fargate supports.
pub const SIZES: [FargateCpu; 8] = [
    FargateCpu { units: 256, memory: Memory::Only([512, 1024, 2048]) },
    FargateCpu { units: 512, memory: Memory::Steps(1024, 4096, 1024) },
    FargateCpu { units: 1024, memory: Memory::Steps(2048, 8192, 1024) },
    FargateCpu { units: 2048, memory: Memory::Steps(4096, 16_384, 1024) },
    FargateCpu { units: 4096, memory: Memory::Steps(8192, 30_720, 1024) },
    FargateCpu { units: 8192, memory: Memory::Steps(16_384, 61_440, 4096) },
    FargateCpu { units: 16_384, memory: Memory::Steps(32_768, 122_880, 8192) },
    FargateCpu { units: 32_768, memory: Memory::Only([61_440, 122_880, 249_856]) },
];

impl FargateCpu {
    /// Returns the amount in vCPUs, 0.25 or more.
    pub fn vcpus(&self) -> f64 {
        f64::from(self.units) / 1024.0
    }

    /// Returns true if this amount of CPU supports the amount of memory in MiB.
    pub const fn has_memory(&self, mebibytes: u32) -> bool {
        match self.memory {
            Memory::Steps(least, most, step) => {
                mebibytes >= least && mebibytes <= most && (mebibytes - least).is_multiple_of(step)
            }
            Memory::Only([first, second, third]) => {
                mebibytes == first || mebibytes == second || mebibytes == third
            }
        }
    }

    /// Returns every amount of memory that this amount of CPU supports, in MiB.
    pub fn memories(&self) -> Vec<u32> {
        match self.memory {
            Memory::Steps(least, most, step) => (least..=most).step_by(step as usize).collect(),
            Memory::Only(amounts) => amounts.to_vec(),
        }
    }

    /// Returns the amount of CPU with the given units, or `None` if Fargate does not support it.
    pub const fn of_units(units: u32) -> Option<FargateCpu> {
        let mut at = 0;
        while at < SIZES.len() {
            if SIZES[at].units == units {
                return Some(SIZES[at]);
            }
            at += 1;
        }
        None
    }
}
