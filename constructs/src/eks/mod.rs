//! Connects EKS to shared file systems: CSI drivers, and persistent volumes of existing file systems.

mod csi_driver;
mod persistent_volume;

pub use csi_driver::CsiDriver;
pub use persistent_volume::PersistentVolume;
