//! Facts about Amazon S3.

use super::Limits;

/// The number of days after which objects can move to S3 Standard-IA and S3 One Zone-IA.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html>
pub const INFREQUENT_ACCESS_DAYS: u32 = 30;

/// The number of days without access after which S3 Intelligent-Tiering moves objects to the Archive Access tier.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html>
pub const ARCHIVE_DAYS: Limits = Limits::new(90, 730);

/// The number of days without access after which S3 Intelligent-Tiering moves objects to the Deep Archive Access tier.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html>
pub const DEEP_ARCHIVE_DAYS: Limits = Limits::new(180, 730);

/// A description of the valid names of buckets.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
pub const BUCKET_NAME: &str = "3-63 lower-case letters, digits, periods and hyphens";

/// Returns true for a valid bucket name, as [`BUCKET_NAME`] describes it.
pub fn is_bucket_name(text: &str) -> bool {
    let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(&it);
    (3..=63).contains(&text.len()) && text.bytes().all(is_plain)
}

/// Returns the bucket of a path such as `s3://bucket/prefix`.
pub fn bucket_of(path: &str) -> Option<&str> {
    path.strip_prefix("s3://")?.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::{bucket_of, is_bucket_name};

    #[test]
    fn names_and_paths_of_buckets() {
        assert!(is_bucket_name("data.example-1"));
        for wrong in ["", "ab", "Data", "a_b", &"a".repeat(64)] {
            assert!(!is_bucket_name(wrong), "{wrong}");
        }
        assert_eq!(bucket_of("s3://data/in/"), Some("data"));
        assert_eq!(bucket_of("data/in"), None);
    }
}
