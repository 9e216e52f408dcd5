// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::Campaign`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[must_use]
pub struct Campaign<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Campaign<Missing_<super::required::collection_scheme>, Missing_<super::required::name>, Missing_<super::required::signal_catalog_arn>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Campaign(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Campaign<S0, S1, S2, S3> {
    /// Sets `Action`. The values are constants of [`UpdateCampaignAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<UpdateCampaignAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `CollectionScheme`. Required. An update replaces the resource.
    #[inline] pub fn collection_scheme(mut self, value: impl IntoValue_<CollectionScheme>) -> Campaign<Set_, S1, S2, S3> { self.0.put("CollectionScheme", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Compression`. An update replaces the resource. The values are constants of [`Compression`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<Compression>) -> Self { self.0.put("Compression", value.into_node()); self }
    /// Sets `DataDestinationConfigs`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn data_destination_configs(mut self, value: impl IntoValue_<Vec<DataDestinationConfig>>) -> Self { self.0.put("DataDestinationConfigs", value.into_node()); self }
    /// Sets `DataExtraDimensions`. 0 to 5 items.
    #[inline] pub fn data_extra_dimensions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DataExtraDimensions", value.into_node()); self }
    /// Sets `DataPartitions`. 0 to 20 items. An update replaces the resource.
    #[inline] pub fn data_partitions(mut self, value: impl IntoValue_<Vec<DataPartition>>) -> Self { self.0.put("DataPartitions", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DiagnosticsMode`. An update replaces the resource. The values are constants of [`DiagnosticsMode`].
    #[inline] pub fn diagnostics_mode(mut self, value: impl IntoValue_<DiagnosticsMode>) -> Self { self.0.put("DiagnosticsMode", value.into_node()); self }
    /// Sets `ExpiryTime`. An update replaces the resource.
    #[inline] pub fn expiry_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiryTime", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Campaign<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `PostTriggerCollectionDuration`. 0 to 4294967295. An update replaces the resource.
    #[inline] pub fn post_trigger_collection_duration(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PostTriggerCollectionDuration", value.into_node()); self }
    /// Sets `Priority`. At least 0. An update replaces the resource.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `SignalCatalogArn`. Required. An update replaces the resource.
    #[inline] pub fn signal_catalog_arn(mut self, value: impl IntoValue_<String>) -> Campaign<S0, S1, Set_, S3> { self.0.put("SignalCatalogArn", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `SignalsToCollect`. 0 to 1000 items. An update replaces the resource.
    #[inline] pub fn signals_to_collect(mut self, value: impl IntoValue_<Vec<SignalInformation>>) -> Self { self.0.put("SignalsToCollect", value.into_node()); self }
    /// Sets `SignalsToFetch`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn signals_to_fetch(mut self, value: impl IntoValue_<Vec<SignalFetchInformation>>) -> Self { self.0.put("SignalsToFetch", value.into_node()); self }
    /// Sets `SpoolingMode`. An update replaces the resource. The values are constants of [`SpoolingMode`].
    #[inline] pub fn spooling_mode(mut self, value: impl IntoValue_<SpoolingMode>) -> Self { self.0.put("SpoolingMode", value.into_node()); self }
    /// Sets `StartTime`. An update replaces the resource.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required. An update replaces the resource.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Campaign<S0, S1, S2, Set_> { self.0.put("TargetArn", value.into_node()); Campaign(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Campaign> for Campaign<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Campaign<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::IoTFleetWise::Campaign";
    type Handle = CampaignRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Campaign`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CampaignRef(Id_);
impl From<Id_> for CampaignRef { #[inline] fn from(id: Id_) -> Self { CampaignRef(id) } }
impl AsRef<Id_> for CampaignRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CampaignRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::IoTFleetWise::Campaign.TimeBasedCollectionScheme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-timebasedcollectionscheme.html)
#[must_use]
pub struct TimeBasedCollectionScheme<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeBasedCollectionScheme<Missing_<super::required::period_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeBasedCollectionScheme(Properties_::new(), PhantomData_) }
}
impl<S0> TimeBasedCollectionScheme<S0> {
    /// Sets `PeriodMs`. Required. 10000 to 86400000.
    #[inline] pub fn period_ms(mut self, value: impl IntoValue_<f64>) -> TimeBasedCollectionScheme<Set_> { self.0.put("PeriodMs", value.into_node()); TimeBasedCollectionScheme(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeBasedCollectionScheme> for TimeBasedCollectionScheme<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.ConditionBasedCollectionScheme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-conditionbasedcollectionscheme.html)
#[must_use]
pub struct ConditionBasedCollectionScheme<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConditionBasedCollectionScheme<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionBasedCollectionScheme(Properties_::new(), PhantomData_) }
}
impl<S0> ConditionBasedCollectionScheme<S0> {
    /// Sets `ConditionLanguageVersion`. Exactly 1.
    #[inline] pub fn condition_language_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConditionLanguageVersion", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> ConditionBasedCollectionScheme<Set_> { self.0.put("Expression", value.into_node()); ConditionBasedCollectionScheme(self.0, PhantomData_) }
    /// Sets `MinimumTriggerIntervalMs`. 0 to 4294967295.
    #[inline] pub fn minimum_trigger_interval_ms(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinimumTriggerIntervalMs", value.into_node()); self }
    /// Sets `TriggerMode`. The values are constants of [`TriggerMode`].
    #[inline] pub fn trigger_mode(mut self, value: impl IntoValue_<TriggerMode>) -> Self { self.0.put("TriggerMode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConditionBasedCollectionScheme> for ConditionBasedCollectionScheme<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.CollectionScheme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-collectionscheme.html)
#[must_use]
pub struct CollectionScheme(Properties_);
impl CollectionScheme {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CollectionScheme(Properties_::new()) }
}
impl CollectionScheme {
    /// Sets `TimeBasedCollectionScheme`.
    #[inline] pub fn time_based_collection_scheme(mut self, value: impl IntoValue_<TimeBasedCollectionScheme>) -> Self { self.0.put("TimeBasedCollectionScheme", value.into_node()); self }
    /// Sets `ConditionBasedCollectionScheme`.
    #[inline] pub fn condition_based_collection_scheme(mut self, value: impl IntoValue_<ConditionBasedCollectionScheme>) -> Self { self.0.put("ConditionBasedCollectionScheme", value.into_node()); self }
}
impl IntoValue_<CollectionScheme> for CollectionScheme { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.S3Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-s3config.html)
#[must_use]
pub struct S3Config<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Config<Missing_<super::required::bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Config(Properties_::new(), PhantomData_) }
}
impl<S0> S3Config<S0> {
    /// Sets `BucketArn`. Required. 16 to 100 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3Config<Set_> { self.0.put("BucketArn", value.into_node()); S3Config(self.0, PhantomData_) }
    /// Sets `DataFormat`. The values are constants of [`DataFormat`].
    #[inline] pub fn data_format(mut self, value: impl IntoValue_<DataFormat>) -> Self { self.0.put("DataFormat", value.into_node()); self }
    /// Sets `Prefix`. 1 to 512 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `StorageCompressionFormat`. The values are constants of [`StorageCompressionFormat`].
    #[inline] pub fn storage_compression_format(mut self, value: impl IntoValue_<StorageCompressionFormat>) -> Self { self.0.put("StorageCompressionFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Config> for S3Config<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.TimestreamConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-timestreamconfig.html)
#[must_use]
pub struct TimestreamConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimestreamConfig<Missing_<super::required::execution_role_arn>, Missing_<super::required::timestream_table_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestreamConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimestreamConfig<S0, S1> {
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> TimestreamConfig<Set_, S1> { self.0.put("ExecutionRoleArn", value.into_node()); TimestreamConfig(self.0, PhantomData_) }
    /// Sets `TimestreamTableArn`. Required. 20 to 2048 characters.
    #[inline] pub fn timestream_table_arn(mut self, value: impl IntoValue_<String>) -> TimestreamConfig<S0, Set_> { self.0.put("TimestreamTableArn", value.into_node()); TimestreamConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimestreamConfig> for TimestreamConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.MqttTopicConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-mqtttopicconfig.html)
#[must_use]
pub struct MqttTopicConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MqttTopicConfig<Missing_<super::required::execution_role_arn>, Missing_<super::required::mqtt_topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MqttTopicConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MqttTopicConfig<S0, S1> {
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> MqttTopicConfig<Set_, S1> { self.0.put("ExecutionRoleArn", value.into_node()); MqttTopicConfig(self.0, PhantomData_) }
    /// Sets `MqttTopicArn`. Required. 20 to 2048 characters.
    #[inline] pub fn mqtt_topic_arn(mut self, value: impl IntoValue_<String>) -> MqttTopicConfig<S0, Set_> { self.0.put("MqttTopicArn", value.into_node()); MqttTopicConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MqttTopicConfig> for MqttTopicConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.DataDestinationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datadestinationconfig.html)
#[must_use]
pub struct DataDestinationConfig(Properties_);
impl DataDestinationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataDestinationConfig(Properties_::new()) }
}
impl DataDestinationConfig {
    /// Sets `S3Config`.
    #[inline] pub fn s3_config(mut self, value: impl IntoValue_<S3Config>) -> Self { self.0.put("S3Config", value.into_node()); self }
    /// Sets `TimestreamConfig`.
    #[inline] pub fn timestream_config(mut self, value: impl IntoValue_<TimestreamConfig>) -> Self { self.0.put("TimestreamConfig", value.into_node()); self }
    /// Sets `MqttTopicConfig`.
    #[inline] pub fn mqtt_topic_config(mut self, value: impl IntoValue_<MqttTopicConfig>) -> Self { self.0.put("MqttTopicConfig", value.into_node()); self }
}
impl IntoValue_<DataDestinationConfig> for DataDestinationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.StorageMaximumSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-storagemaximumsize.html)
#[must_use]
pub struct StorageMaximumSize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StorageMaximumSize<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageMaximumSize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StorageMaximumSize<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`StorageMaximumSizeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<StorageMaximumSizeUnit>) -> StorageMaximumSize<Set_, S1> { self.0.put("Unit", value.into_node()); StorageMaximumSize(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1073741824.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> StorageMaximumSize<S0, Set_> { self.0.put("Value", value.into_node()); StorageMaximumSize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StorageMaximumSize> for StorageMaximumSize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.StorageMinimumTimeToLive`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-storageminimumtimetolive.html)
#[must_use]
pub struct StorageMinimumTimeToLive<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StorageMinimumTimeToLive<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageMinimumTimeToLive(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StorageMinimumTimeToLive<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`StorageMinimumTimeToLiveUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<StorageMinimumTimeToLiveUnit>) -> StorageMinimumTimeToLive<Set_, S1> { self.0.put("Unit", value.into_node()); StorageMinimumTimeToLive(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 10000.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> StorageMinimumTimeToLive<S0, Set_> { self.0.put("Value", value.into_node()); StorageMinimumTimeToLive(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StorageMinimumTimeToLive> for StorageMinimumTimeToLive<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.DataPartitionStorageOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartitionstorageoptions.html)
#[must_use]
pub struct DataPartitionStorageOptions<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataPartitionStorageOptions<Missing_<super::required::maximum_size>, Missing_<super::required::minimum_time_to_live>, Missing_<super::required::storage_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPartitionStorageOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataPartitionStorageOptions<S0, S1, S2> {
    /// Sets `MaximumSize`. Required.
    #[inline] pub fn maximum_size(mut self, value: impl IntoValue_<StorageMaximumSize>) -> DataPartitionStorageOptions<Set_, S1, S2> { self.0.put("MaximumSize", value.into_node()); DataPartitionStorageOptions(self.0, PhantomData_) }
    /// Sets `MinimumTimeToLive`. Required.
    #[inline] pub fn minimum_time_to_live(mut self, value: impl IntoValue_<StorageMinimumTimeToLive>) -> DataPartitionStorageOptions<S0, Set_, S2> { self.0.put("MinimumTimeToLive", value.into_node()); DataPartitionStorageOptions(self.0, PhantomData_) }
    /// Sets `StorageLocation`. Required. 1 to 4096 characters.
    #[inline] pub fn storage_location(mut self, value: impl IntoValue_<String>) -> DataPartitionStorageOptions<S0, S1, Set_> { self.0.put("StorageLocation", value.into_node()); DataPartitionStorageOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataPartitionStorageOptions> for DataPartitionStorageOptions<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.DataPartitionUploadOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartitionuploadoptions.html)
#[must_use]
pub struct DataPartitionUploadOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataPartitionUploadOptions<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPartitionUploadOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DataPartitionUploadOptions<S0> {
    /// Sets `ConditionLanguageVersion`. Exactly 1.
    #[inline] pub fn condition_language_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConditionLanguageVersion", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> DataPartitionUploadOptions<Set_> { self.0.put("Expression", value.into_node()); DataPartitionUploadOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataPartitionUploadOptions> for DataPartitionUploadOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.DataPartition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartition.html)
#[must_use]
pub struct DataPartition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataPartition<Missing_<super::required::id>, Missing_<super::required::storage_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPartition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataPartition<S0, S1> {
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> DataPartition<Set_, S1> { self.0.put("Id", value.into_node()); DataPartition(self.0, PhantomData_) }
    /// Sets `StorageOptions`. Required.
    #[inline] pub fn storage_options(mut self, value: impl IntoValue_<DataPartitionStorageOptions>) -> DataPartition<S0, Set_> { self.0.put("StorageOptions", value.into_node()); DataPartition(self.0, PhantomData_) }
    /// Sets `UploadOptions`.
    #[inline] pub fn upload_options(mut self, value: impl IntoValue_<DataPartitionUploadOptions>) -> Self { self.0.put("UploadOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataPartition> for DataPartition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.SignalInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-signalinformation.html)
#[must_use]
pub struct SignalInformation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SignalInformation<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SignalInformation(Properties_::new(), PhantomData_) }
}
impl<S0> SignalInformation<S0> {
    /// Sets `DataPartitionId`. 1 to 128 characters.
    #[inline] pub fn data_partition_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataPartitionId", value.into_node()); self }
    /// Sets `MaxSampleCount`. 1 to 4294967295.
    #[inline] pub fn max_sample_count(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxSampleCount", value.into_node()); self }
    /// Sets `MinimumSamplingIntervalMs`. 0 to 4294967295.
    #[inline] pub fn minimum_sampling_interval_ms(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinimumSamplingIntervalMs", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 150 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SignalInformation<Set_> { self.0.put("Name", value.into_node()); SignalInformation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SignalInformation> for SignalInformation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.TimeBasedSignalFetchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-timebasedsignalfetchconfig.html)
#[must_use]
pub struct TimeBasedSignalFetchConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeBasedSignalFetchConfig<Missing_<super::required::execution_frequency_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeBasedSignalFetchConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TimeBasedSignalFetchConfig<S0> {
    /// Sets `ExecutionFrequencyMs`. Required. At least 1.
    #[inline] pub fn execution_frequency_ms(mut self, value: impl IntoValue_<f64>) -> TimeBasedSignalFetchConfig<Set_> { self.0.put("ExecutionFrequencyMs", value.into_node()); TimeBasedSignalFetchConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeBasedSignalFetchConfig> for TimeBasedSignalFetchConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.ConditionBasedSignalFetchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-conditionbasedsignalfetchconfig.html)
#[must_use]
pub struct ConditionBasedSignalFetchConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConditionBasedSignalFetchConfig<Missing_<super::required::condition_expression>, Missing_<super::required::trigger_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionBasedSignalFetchConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConditionBasedSignalFetchConfig<S0, S1> {
    /// Sets `ConditionExpression`. Required. 1 to 2048 characters.
    #[inline] pub fn condition_expression(mut self, value: impl IntoValue_<String>) -> ConditionBasedSignalFetchConfig<Set_, S1> { self.0.put("ConditionExpression", value.into_node()); ConditionBasedSignalFetchConfig(self.0, PhantomData_) }
    /// Sets `TriggerMode`. Required. The values are constants of [`TriggerMode`].
    #[inline] pub fn trigger_mode(mut self, value: impl IntoValue_<TriggerMode>) -> ConditionBasedSignalFetchConfig<S0, Set_> { self.0.put("TriggerMode", value.into_node()); ConditionBasedSignalFetchConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConditionBasedSignalFetchConfig> for ConditionBasedSignalFetchConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.SignalFetchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-signalfetchconfig.html)
#[must_use]
pub struct SignalFetchConfig(Properties_);
impl SignalFetchConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignalFetchConfig(Properties_::new()) }
}
impl SignalFetchConfig {
    /// Sets `TimeBased`.
    #[inline] pub fn time_based(mut self, value: impl IntoValue_<TimeBasedSignalFetchConfig>) -> Self { self.0.put("TimeBased", value.into_node()); self }
    /// Sets `ConditionBased`.
    #[inline] pub fn condition_based(mut self, value: impl IntoValue_<ConditionBasedSignalFetchConfig>) -> Self { self.0.put("ConditionBased", value.into_node()); self }
}
impl IntoValue_<SignalFetchConfig> for SignalFetchConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Campaign.SignalFetchInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-signalfetchinformation.html)
#[must_use]
pub struct SignalFetchInformation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SignalFetchInformation<Missing_<super::required::actions>, Missing_<super::required::fully_qualified_name>, Missing_<super::required::signal_fetch_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SignalFetchInformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SignalFetchInformation<S0, S1, S2> {
    /// Sets `Actions`. Required. 1 to 5 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> SignalFetchInformation<Set_, S1, S2> { self.0.put("Actions", value.into_node()); SignalFetchInformation(self.0, PhantomData_) }
    /// Sets `ConditionLanguageVersion`. Exactly 1.
    #[inline] pub fn condition_language_version(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ConditionLanguageVersion", value.into_node()); self }
    /// Sets `FullyQualifiedName`. Required. 1 to 150 characters.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> SignalFetchInformation<S0, Set_, S2> { self.0.put("FullyQualifiedName", value.into_node()); SignalFetchInformation(self.0, PhantomData_) }
    /// Sets `SignalFetchConfig`. Required.
    #[inline] pub fn signal_fetch_config(mut self, value: impl IntoValue_<SignalFetchConfig>) -> SignalFetchInformation<S0, S1, Set_> { self.0.put("SignalFetchConfig", value.into_node()); SignalFetchInformation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SignalFetchInformation> for SignalFetchInformation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum UpdateCampaignAction {}
impl UpdateCampaignAction {
    /// `APPROVE`
    pub const APPROVE: Value_<UpdateCampaignAction> = Value_::constant("APPROVE");
    /// `SUSPEND`
    pub const SUSPEND: Value_<UpdateCampaignAction> = Value_::constant("SUSPEND");
    /// `RESUME`
    pub const RESUME: Value_<UpdateCampaignAction> = Value_::constant("RESUME");
    /// `UPDATE`
    pub const UPDATE: Value_<UpdateCampaignAction> = Value_::constant("UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateCampaignAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum TriggerMode {}
impl TriggerMode {
    /// `ALWAYS`
    pub const ALWAYS: Value_<TriggerMode> = Value_::constant("ALWAYS");
    /// `RISING_EDGE`
    pub const RISING_EDGE: Value_<TriggerMode> = Value_::constant("RISING_EDGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TriggerMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum Compression {}
impl Compression {
    /// `OFF`
    pub const OFF: Value_<Compression> = Value_::constant("OFF");
    /// `SNAPPY`
    pub const SNAPPY: Value_<Compression> = Value_::constant("SNAPPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Compression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum DataFormat {}
impl DataFormat {
    /// `JSON`
    pub const JSON: Value_<DataFormat> = Value_::constant("JSON");
    /// `PARQUET`
    pub const PARQUET: Value_<DataFormat> = Value_::constant("PARQUET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum StorageCompressionFormat {}
impl StorageCompressionFormat {
    /// `NONE`
    pub const NONE: Value_<StorageCompressionFormat> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<StorageCompressionFormat> = Value_::constant("GZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageCompressionFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum StorageMaximumSizeUnit {}
impl StorageMaximumSizeUnit {
    /// `MB`
    pub const MB: Value_<StorageMaximumSizeUnit> = Value_::constant("MB");
    /// `GB`
    pub const GB: Value_<StorageMaximumSizeUnit> = Value_::constant("GB");
    /// `TB`
    pub const TB: Value_<StorageMaximumSizeUnit> = Value_::constant("TB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageMaximumSizeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum StorageMinimumTimeToLiveUnit {}
impl StorageMinimumTimeToLiveUnit {
    /// `HOURS`
    pub const HOURS: Value_<StorageMinimumTimeToLiveUnit> = Value_::constant("HOURS");
    /// `DAYS`
    pub const DAYS: Value_<StorageMinimumTimeToLiveUnit> = Value_::constant("DAYS");
    /// `WEEKS`
    pub const WEEKS: Value_<StorageMinimumTimeToLiveUnit> = Value_::constant("WEEKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageMinimumTimeToLiveUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum DiagnosticsMode {}
impl DiagnosticsMode {
    /// `OFF`
    pub const OFF: Value_<DiagnosticsMode> = Value_::constant("OFF");
    /// `SEND_ACTIVE_DTCS`
    pub const SEND_ACTIVE_DTCS: Value_<DiagnosticsMode> = Value_::constant("SEND_ACTIVE_DTCS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DiagnosticsMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
#[derive(Debug)]
pub enum SpoolingMode {}
impl SpoolingMode {
    /// `OFF`
    pub const OFF: Value_<SpoolingMode> = Value_::constant("OFF");
    /// `TO_DISK`
    pub const TO_DISK: Value_<SpoolingMode> = Value_::constant("TO_DISK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpoolingMode> { Value_::from_node(value.into_node()) }
}
