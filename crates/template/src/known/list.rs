pub(super) const LONGEST: usize = 64;
pub(super) static STRINGS: [&str; 3] = ["Ref", "Type", "Properties"];
