//! Record sizes of volumes.

use stanchion_check::facts::fsx_openzfs::{RECORD_SIZES, TIERING_RECORD_SIZES};

/// The suggested block size of a volume. SSD storage supports 4 KiB to 1 MiB, and Intelligent-Tiering 128 KiB to 4 MiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordSize {
    /// 4 KiB.
    Kib4,
    /// 8 KiB.
    Kib8,
    /// 16 KiB.
    Kib16,
    /// 32 KiB.
    Kib32,
    /// 64 KiB.
    Kib64,
    /// 128 KiB.
    Kib128,
    /// 256 KiB.
    Kib256,
    /// 512 KiB.
    Kib512,
    /// 1 MiB.
    Kib1024,
    /// 2 MiB.
    Kib2048,
    /// 4 MiB.
    Kib4096,
}

impl RecordSize {
    /// Returns the record size in KiB.
    pub fn in_kibibytes(self) -> u32 {
        4 << self as u32
    }

    /// Returns whether file systems with Intelligent-Tiering, or those without it, support the record size.
    pub(super) fn fits(self, is_tiering: bool) -> bool {
        self.sizes(is_tiering).contains(&self.in_kibibytes())
    }

    /// Returns all record sizes of file systems with Intelligent-Tiering, or of those without it, in KiB.
    pub(super) fn sizes(self, is_tiering: bool) -> &'static [u32] {
        if is_tiering { &TIERING_RECORD_SIZES } else { &RECORD_SIZES }
    }
}

#[cfg(test)]
mod tests {
    use super::RecordSize;

    #[test]
    fn names_say_their_numbers() {
        use RecordSize::{
            Kib4, Kib8, Kib16, Kib32, Kib64, Kib128, Kib256, Kib512, Kib1024, Kib2048, Kib4096,
        };
        for size in
            [Kib4, Kib8, Kib16, Kib32, Kib64, Kib128, Kib256, Kib512, Kib1024, Kib2048, Kib4096]
        {
            assert_eq!(format!("{size:?}"), format!("Kib{}", size.in_kibibytes()));
            assert!(size.fits(true) || size.fits(false), "{size:?}");
        }
    }
}
