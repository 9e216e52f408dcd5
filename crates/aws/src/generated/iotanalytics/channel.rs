// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTAnalytics::Channel`

use stanchion_template::generated::*;

/// `AWS::IoTAnalytics::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html)
#[must_use]
pub struct Channel(Properties_);
impl Channel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Channel(Properties_::new()) }
}
impl Channel {
    /// Sets `ChannelName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelName", value.into_node()); self }
    /// Sets `ChannelStorage`.
    #[inline] pub fn channel_storage(mut self, value: impl IntoValue_<ChannelStorage>) -> Self { self.0.put("ChannelStorage", value.into_node()); self }
    /// Sets `RetentionPeriod`.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<RetentionPeriod>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Channel> for Channel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Channel {
    const TYPE: &'static str = "AWS::IoTAnalytics::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `ChannelName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTAnalytics::Channel.CustomerManagedS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-customermanageds3.html)
#[must_use]
pub struct CustomerManagedS3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomerManagedS3<Missing_<super::required::bucket>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedS3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomerManagedS3<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 255 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> CustomerManagedS3<Set_, S1> { self.0.put("Bucket", value.into_node()); CustomerManagedS3(self.0, PhantomData_) }
    /// Sets `KeyPrefix`. 1 to 255 characters.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CustomerManagedS3<S0, Set_> { self.0.put("RoleArn", value.into_node()); CustomerManagedS3(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomerManagedS3> for CustomerManagedS3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Channel.ChannelStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-channelstorage.html)
#[must_use]
pub struct ChannelStorage(Properties_);
impl ChannelStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChannelStorage(Properties_::new()) }
}
impl ChannelStorage {
    /// Sets `CustomerManagedS3`.
    #[inline] pub fn customer_managed_s3(mut self, value: impl IntoValue_<CustomerManagedS3>) -> Self { self.0.put("CustomerManagedS3", value.into_node()); self }
    /// Sets `ServiceManagedS3`.
    #[inline] pub fn service_managed_s3(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ServiceManagedS3", value.into_node()); self }
}
impl IntoValue_<ChannelStorage> for ChannelStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Channel.RetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-retentionperiod.html)
#[must_use]
pub struct RetentionPeriod(Properties_);
impl RetentionPeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionPeriod(Properties_::new()) }
}
impl RetentionPeriod {
    /// Sets `NumberOfDays`. 1 to 2147483647.
    #[inline] pub fn number_of_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDays", value.into_node()); self }
    /// Sets `Unlimited`.
    #[inline] pub fn unlimited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unlimited", value.into_node()); self }
}
impl IntoValue_<RetentionPeriod> for RetentionPeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
