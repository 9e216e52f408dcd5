// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::StorageLens`

use stanchion_template::generated::*;

/// `AWS::S3::StorageLens`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html)
#[must_use]
pub struct StorageLens<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageLens<Missing_<super::required::storage_lens_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageLens(Properties_::new(), PhantomData_) }
}
impl<S0> StorageLens<S0> {
    /// Sets `StorageLensConfiguration`. Required.
    #[inline] pub fn storage_lens_configuration(mut self, value: impl IntoValue_<StorageLensConfiguration>) -> StorageLens<Set_> { self.0.put("StorageLensConfiguration", value.into_node()); StorageLens(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StorageLens> for StorageLens<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StorageLens<S0> {
    const TYPE: &'static str = "AWS::S3::StorageLens";
    type Handle = StorageLensRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageLens`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageLensRef(Id_);
impl From<Id_> for StorageLensRef { #[inline] fn from(id: Id_) -> Self { StorageLensRef(id) } }
impl AsRef<Id_> for StorageLensRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageLensRef {
    /// `Ref`: `StorageLensConfiguration/Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StorageLensConfiguration.StorageLensArn`
    #[inline] pub fn storage_lens_configuration_storage_lens_arn(&self) -> Value_<String> { self.0.attribute("StorageLensConfiguration.StorageLensArn") }
}
/// `AWS::S3::StorageLens.ActivityMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-activitymetrics.html)
#[must_use]
pub struct ActivityMetrics(Properties_);
impl ActivityMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActivityMetrics(Properties_::new()) }
}
impl ActivityMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
}
impl IntoValue_<ActivityMetrics> for ActivityMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.AdvancedCostOptimizationMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advancedcostoptimizationmetrics.html)
#[must_use]
pub struct AdvancedCostOptimizationMetrics(Properties_);
impl AdvancedCostOptimizationMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedCostOptimizationMetrics(Properties_::new()) }
}
impl AdvancedCostOptimizationMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
}
impl IntoValue_<AdvancedCostOptimizationMetrics> for AdvancedCostOptimizationMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.AdvancedDataProtectionMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advanceddataprotectionmetrics.html)
#[must_use]
pub struct AdvancedDataProtectionMetrics(Properties_);
impl AdvancedDataProtectionMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedDataProtectionMetrics(Properties_::new()) }
}
impl AdvancedDataProtectionMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
}
impl IntoValue_<AdvancedDataProtectionMetrics> for AdvancedDataProtectionMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.AdvancedPerformanceMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advancedperformancemetrics.html)
#[must_use]
pub struct AdvancedPerformanceMetrics(Properties_);
impl AdvancedPerformanceMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedPerformanceMetrics(Properties_::new()) }
}
impl AdvancedPerformanceMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
}
impl IntoValue_<AdvancedPerformanceMetrics> for AdvancedPerformanceMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.DetailedStatusCodesMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-detailedstatuscodesmetrics.html)
#[must_use]
pub struct DetailedStatusCodesMetrics(Properties_);
impl DetailedStatusCodesMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DetailedStatusCodesMetrics(Properties_::new()) }
}
impl DetailedStatusCodesMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
}
impl IntoValue_<DetailedStatusCodesMetrics> for DetailedStatusCodesMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.SelectionCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-selectioncriteria.html)
#[must_use]
pub struct SelectionCriteria(Properties_);
impl SelectionCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelectionCriteria(Properties_::new()) }
}
impl SelectionCriteria {
    /// Sets `Delimiter`.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `MaxDepth`.
    #[inline] pub fn max_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDepth", value.into_node()); self }
    /// Sets `MinStorageBytesPercentage`.
    #[inline] pub fn min_storage_bytes_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinStorageBytesPercentage", value.into_node()); self }
}
impl IntoValue_<SelectionCriteria> for SelectionCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.PrefixLevelStorageMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-prefixlevelstoragemetrics.html)
#[must_use]
pub struct PrefixLevelStorageMetrics(Properties_);
impl PrefixLevelStorageMetrics {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrefixLevelStorageMetrics(Properties_::new()) }
}
impl PrefixLevelStorageMetrics {
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
    /// Sets `SelectionCriteria`.
    #[inline] pub fn selection_criteria(mut self, value: impl IntoValue_<SelectionCriteria>) -> Self { self.0.put("SelectionCriteria", value.into_node()); self }
}
impl IntoValue_<PrefixLevelStorageMetrics> for PrefixLevelStorageMetrics { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.PrefixLevel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-prefixlevel.html)
#[must_use]
pub struct PrefixLevel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrefixLevel<Missing_<super::required::storage_metrics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrefixLevel(Properties_::new(), PhantomData_) }
}
impl<S0> PrefixLevel<S0> {
    /// Sets `StorageMetrics`. Required.
    #[inline] pub fn storage_metrics(mut self, value: impl IntoValue_<PrefixLevelStorageMetrics>) -> PrefixLevel<Set_> { self.0.put("StorageMetrics", value.into_node()); PrefixLevel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PrefixLevel> for PrefixLevel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.BucketLevel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-bucketlevel.html)
#[must_use]
pub struct BucketLevel(Properties_);
impl BucketLevel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BucketLevel(Properties_::new()) }
}
impl BucketLevel {
    /// Sets `ActivityMetrics`.
    #[inline] pub fn activity_metrics(mut self, value: impl IntoValue_<ActivityMetrics>) -> Self { self.0.put("ActivityMetrics", value.into_node()); self }
    /// Sets `AdvancedCostOptimizationMetrics`.
    #[inline] pub fn advanced_cost_optimization_metrics(mut self, value: impl IntoValue_<AdvancedCostOptimizationMetrics>) -> Self { self.0.put("AdvancedCostOptimizationMetrics", value.into_node()); self }
    /// Sets `AdvancedDataProtectionMetrics`.
    #[inline] pub fn advanced_data_protection_metrics(mut self, value: impl IntoValue_<AdvancedDataProtectionMetrics>) -> Self { self.0.put("AdvancedDataProtectionMetrics", value.into_node()); self }
    /// Sets `AdvancedPerformanceMetrics`.
    #[inline] pub fn advanced_performance_metrics(mut self, value: impl IntoValue_<AdvancedPerformanceMetrics>) -> Self { self.0.put("AdvancedPerformanceMetrics", value.into_node()); self }
    /// Sets `DetailedStatusCodesMetrics`.
    #[inline] pub fn detailed_status_codes_metrics(mut self, value: impl IntoValue_<DetailedStatusCodesMetrics>) -> Self { self.0.put("DetailedStatusCodesMetrics", value.into_node()); self }
    /// Sets `PrefixLevel`.
    #[inline] pub fn prefix_level(mut self, value: impl IntoValue_<PrefixLevel>) -> Self { self.0.put("PrefixLevel", value.into_node()); self }
}
impl IntoValue_<BucketLevel> for BucketLevel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.StorageLensGroupSelectionCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensgroupselectioncriteria.html)
#[must_use]
pub struct StorageLensGroupSelectionCriteria(Properties_);
impl StorageLensGroupSelectionCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageLensGroupSelectionCriteria(Properties_::new()) }
}
impl StorageLensGroupSelectionCriteria {
    /// Sets `Exclude`.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<StorageLensGroupSelectionCriteria> for StorageLensGroupSelectionCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.StorageLensGroupLevel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensgrouplevel.html)
#[must_use]
pub struct StorageLensGroupLevel(Properties_);
impl StorageLensGroupLevel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageLensGroupLevel(Properties_::new()) }
}
impl StorageLensGroupLevel {
    /// Sets `StorageLensGroupSelectionCriteria`.
    #[inline] pub fn storage_lens_group_selection_criteria(mut self, value: impl IntoValue_<StorageLensGroupSelectionCriteria>) -> Self { self.0.put("StorageLensGroupSelectionCriteria", value.into_node()); self }
}
impl IntoValue_<StorageLensGroupLevel> for StorageLensGroupLevel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.AccountLevel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-accountlevel.html)
#[must_use]
pub struct AccountLevel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccountLevel<Missing_<super::required::bucket_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountLevel(Properties_::new(), PhantomData_) }
}
impl<S0> AccountLevel<S0> {
    /// Sets `ActivityMetrics`.
    #[inline] pub fn activity_metrics(mut self, value: impl IntoValue_<ActivityMetrics>) -> Self { self.0.put("ActivityMetrics", value.into_node()); self }
    /// Sets `AdvancedCostOptimizationMetrics`.
    #[inline] pub fn advanced_cost_optimization_metrics(mut self, value: impl IntoValue_<AdvancedCostOptimizationMetrics>) -> Self { self.0.put("AdvancedCostOptimizationMetrics", value.into_node()); self }
    /// Sets `AdvancedDataProtectionMetrics`.
    #[inline] pub fn advanced_data_protection_metrics(mut self, value: impl IntoValue_<AdvancedDataProtectionMetrics>) -> Self { self.0.put("AdvancedDataProtectionMetrics", value.into_node()); self }
    /// Sets `AdvancedPerformanceMetrics`.
    #[inline] pub fn advanced_performance_metrics(mut self, value: impl IntoValue_<AdvancedPerformanceMetrics>) -> Self { self.0.put("AdvancedPerformanceMetrics", value.into_node()); self }
    /// Sets `BucketLevel`. Required.
    #[inline] pub fn bucket_level(mut self, value: impl IntoValue_<BucketLevel>) -> AccountLevel<Set_> { self.0.put("BucketLevel", value.into_node()); AccountLevel(self.0, PhantomData_) }
    /// Sets `DetailedStatusCodesMetrics`.
    #[inline] pub fn detailed_status_codes_metrics(mut self, value: impl IntoValue_<DetailedStatusCodesMetrics>) -> Self { self.0.put("DetailedStatusCodesMetrics", value.into_node()); self }
    /// Sets `StorageLensGroupLevel`.
    #[inline] pub fn storage_lens_group_level(mut self, value: impl IntoValue_<StorageLensGroupLevel>) -> Self { self.0.put("StorageLensGroupLevel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccountLevel> for AccountLevel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.AwsOrg`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-awsorg.html)
#[must_use]
pub struct AwsOrg<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsOrg<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsOrg(Properties_::new(), PhantomData_) }
}
impl<S0> AwsOrg<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> AwsOrg<Set_> { self.0.put("Arn", value.into_node()); AwsOrg(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsOrg> for AwsOrg<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.CloudWatchMetrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-cloudwatchmetrics.html)
#[must_use]
pub struct CloudWatchMetrics<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchMetrics<Missing_<super::required::is_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchMetrics(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchMetrics<S0> {
    /// Sets `IsEnabled`. Required.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> CloudWatchMetrics<Set_> { self.0.put("IsEnabled", value.into_node()); CloudWatchMetrics(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchMetrics> for CloudWatchMetrics<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.SSEKMS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-ssekms.html)
#[must_use]
pub struct SSEKMS<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SSEKMS<Missing_<super::required::key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SSEKMS(Properties_::new(), PhantomData_) }
}
impl<S0> SSEKMS<S0> {
    /// Sets `KeyId`. Required.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> SSEKMS<Set_> { self.0.put("KeyId", value.into_node()); SSEKMS(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SSEKMS> for SSEKMS<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-encryption.html)
#[must_use]
pub struct Encryption(Properties_);
impl Encryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Encryption(Properties_::new()) }
}
impl Encryption {
    /// Sets `SSES3`.
    #[inline] pub fn sses3(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SSES3", value.into_node()); self }
    /// Sets `SSEKMS`.
    #[inline] pub fn ssekms(mut self, value: impl IntoValue_<SSEKMS>) -> Self { self.0.put("SSEKMS", value.into_node()); self }
}
impl IntoValue_<Encryption> for Encryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.S3BucketDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-s3bucketdestination.html)
#[must_use]
pub struct S3BucketDestination<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl S3BucketDestination<Missing_<super::required::account_id>, Missing_<super::required::arn>, Missing_<super::required::format>, Missing_<super::required::output_schema_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3BucketDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> S3BucketDestination<S0, S1, S2, S3> {
    /// Sets `AccountId`. Required.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> S3BucketDestination<Set_, S1, S2, S3> { self.0.put("AccountId", value.into_node()); S3BucketDestination(self.0, PhantomData_) }
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> S3BucketDestination<S0, Set_, S2, S3> { self.0.put("Arn", value.into_node()); S3BucketDestination(self.0, PhantomData_) }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> S3BucketDestination<S0, S1, Set_, S3> { self.0.put("Format", value.into_node()); S3BucketDestination(self.0, PhantomData_) }
    /// Sets `OutputSchemaVersion`. Required. The values are constants of [`OutputSchemaVersion`].
    #[inline] pub fn output_schema_version(mut self, value: impl IntoValue_<OutputSchemaVersion>) -> S3BucketDestination<S0, S1, S2, Set_> { self.0.put("OutputSchemaVersion", value.into_node()); S3BucketDestination(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<S3BucketDestination> for S3BucketDestination<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.StorageLensTableDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelenstabledestination.html)
#[must_use]
pub struct StorageLensTableDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageLensTableDestination<Missing_<super::required::is_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageLensTableDestination(Properties_::new(), PhantomData_) }
}
impl<S0> StorageLensTableDestination<S0> {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `IsEnabled`. Required.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> StorageLensTableDestination<Set_> { self.0.put("IsEnabled", value.into_node()); StorageLensTableDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StorageLensTableDestination> for StorageLensTableDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.DataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-dataexport.html)
#[must_use]
pub struct DataExport(Properties_);
impl DataExport {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataExport(Properties_::new()) }
}
impl DataExport {
    /// Sets `CloudWatchMetrics`.
    #[inline] pub fn cloud_watch_metrics(mut self, value: impl IntoValue_<CloudWatchMetrics>) -> Self { self.0.put("CloudWatchMetrics", value.into_node()); self }
    /// Sets `S3BucketDestination`.
    #[inline] pub fn s3_bucket_destination(mut self, value: impl IntoValue_<S3BucketDestination>) -> Self { self.0.put("S3BucketDestination", value.into_node()); self }
    /// Sets `StorageLensTableDestination`.
    #[inline] pub fn storage_lens_table_destination(mut self, value: impl IntoValue_<StorageLensTableDestination>) -> Self { self.0.put("StorageLensTableDestination", value.into_node()); self }
}
impl IntoValue_<DataExport> for DataExport { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.BucketsAndRegions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-bucketsandregions.html)
#[must_use]
pub struct BucketsAndRegions(Properties_);
impl BucketsAndRegions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BucketsAndRegions(Properties_::new()) }
}
impl BucketsAndRegions {
    /// Sets `Buckets`.
    #[inline] pub fn buckets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Buckets", value.into_node()); self }
    /// Sets `Regions`.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
}
impl IntoValue_<BucketsAndRegions> for BucketsAndRegions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.StorageLensExpandedPrefixesDataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensexpandedprefixesdataexport.html)
#[must_use]
pub struct StorageLensExpandedPrefixesDataExport(Properties_);
impl StorageLensExpandedPrefixesDataExport {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageLensExpandedPrefixesDataExport(Properties_::new()) }
}
impl StorageLensExpandedPrefixesDataExport {
    /// Sets `S3BucketDestination`.
    #[inline] pub fn s3_bucket_destination(mut self, value: impl IntoValue_<S3BucketDestination>) -> Self { self.0.put("S3BucketDestination", value.into_node()); self }
    /// Sets `StorageLensTableDestination`.
    #[inline] pub fn storage_lens_table_destination(mut self, value: impl IntoValue_<StorageLensTableDestination>) -> Self { self.0.put("StorageLensTableDestination", value.into_node()); self }
}
impl IntoValue_<StorageLensExpandedPrefixesDataExport> for StorageLensExpandedPrefixesDataExport { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLens.StorageLensConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensconfiguration.html)
#[must_use]
pub struct StorageLensConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StorageLensConfiguration<Missing_<super::required::account_level>, Missing_<super::required::id>, Missing_<super::required::is_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageLensConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StorageLensConfiguration<S0, S1, S2> {
    /// Sets `AccountLevel`. Required.
    #[inline] pub fn account_level(mut self, value: impl IntoValue_<AccountLevel>) -> StorageLensConfiguration<Set_, S1, S2> { self.0.put("AccountLevel", value.into_node()); StorageLensConfiguration(self.0, PhantomData_) }
    /// Sets `AwsOrg`.
    #[inline] pub fn aws_org(mut self, value: impl IntoValue_<AwsOrg>) -> Self { self.0.put("AwsOrg", value.into_node()); self }
    /// Sets `DataExport`.
    #[inline] pub fn data_export(mut self, value: impl IntoValue_<DataExport>) -> Self { self.0.put("DataExport", value.into_node()); self }
    /// Sets `Exclude`.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<BucketsAndRegions>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `ExpandedPrefixesDataExport`.
    #[inline] pub fn expanded_prefixes_data_export(mut self, value: impl IntoValue_<StorageLensExpandedPrefixesDataExport>) -> Self { self.0.put("ExpandedPrefixesDataExport", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 64 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> StorageLensConfiguration<S0, Set_, S2> { self.0.put("Id", value.into_node()); StorageLensConfiguration(self.0, PhantomData_) }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<BucketsAndRegions>) -> Self { self.0.put("Include", value.into_node()); self }
    /// Sets `IsEnabled`. Required.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> StorageLensConfiguration<S0, S1, Set_> { self.0.put("IsEnabled", value.into_node()); StorageLensConfiguration(self.0, PhantomData_) }
    /// Sets `PrefixDelimiter`.
    #[inline] pub fn prefix_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrefixDelimiter", value.into_node()); self }
    /// Sets `StorageLensArn`.
    #[inline] pub fn storage_lens_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageLensArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StorageLensConfiguration> for StorageLensConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3::StorageLens`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `Parquet`
    pub const PARQUET: Value_<Format> = Value_::constant("Parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::StorageLens`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html)
#[derive(Debug)]
pub enum OutputSchemaVersion {}
impl OutputSchemaVersion {
    /// `V_1`
    pub const V_1: Value_<OutputSchemaVersion> = Value_::constant("V_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputSchemaVersion> { Value_::from_node(value.into_node()) }
}
