//! EKS on shared file systems: drivers, and volumes that exist.

mod csi_driver;
mod persistent_volume;

pub use csi_driver::CsiDriver;
pub use persistent_volume::PersistentVolume;
