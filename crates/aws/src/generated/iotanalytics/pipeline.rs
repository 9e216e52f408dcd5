// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTAnalytics::Pipeline`

use stanchion_template::generated::*;

/// `AWS::IoTAnalytics::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Pipeline<Missing_<super::required::pipeline_activities>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0> Pipeline<S0> {
    /// Sets `PipelineActivities`. Required. 1 to 25 items.
    #[inline] pub fn pipeline_activities(mut self, value: impl IntoValue_<Vec<Activity>>) -> Pipeline<Set_> { self.0.put("PipelineActivities", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `PipelineName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn pipeline_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineName", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Pipeline> for Pipeline<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Pipeline<S0> {
    const TYPE: &'static str = "AWS::IoTAnalytics::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `PipelineName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTAnalytics::Pipeline.AddAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-addattributes.html)
#[must_use]
pub struct AddAttributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AddAttributes<Missing_<super::required::attributes>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AddAttributes<S0, S1> {
    /// Sets `Attributes`. Required.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> AddAttributes<Set_, S1> { self.0.put("Attributes", value.into_node()); AddAttributes(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AddAttributes<S0, Set_> { self.0.put("Name", value.into_node()); AddAttributes(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AddAttributes> for AddAttributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Channel<Missing_<super::required::channel_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Channel<S0, S1> {
    /// Sets `ChannelName`. Required. 1 to 128 characters.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1> { self.0.put("ChannelName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Channel<S0, Set_> { self.0.put("Name", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Channel> for Channel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Datastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-datastore.html)
#[must_use]
pub struct Datastore<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Datastore<Missing_<super::required::datastore_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Datastore(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Datastore<S0, S1> {
    /// Sets `DatastoreName`. Required. 1 to 128 characters.
    #[inline] pub fn datastore_name(mut self, value: impl IntoValue_<String>) -> Datastore<Set_, S1> { self.0.put("DatastoreName", value.into_node()); Datastore(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Datastore<S0, Set_> { self.0.put("Name", value.into_node()); Datastore(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Datastore> for Datastore<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.DeviceRegistryEnrich`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-deviceregistryenrich.html)
#[must_use]
pub struct DeviceRegistryEnrich<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DeviceRegistryEnrich<Missing_<super::required::attribute>, Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::thing_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceRegistryEnrich(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DeviceRegistryEnrich<S0, S1, S2, S3> {
    /// Sets `Attribute`. Required. 1 to 256 characters.
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<String>) -> DeviceRegistryEnrich<Set_, S1, S2, S3> { self.0.put("Attribute", value.into_node()); DeviceRegistryEnrich(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeviceRegistryEnrich<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); DeviceRegistryEnrich(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DeviceRegistryEnrich<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); DeviceRegistryEnrich(self.0, PhantomData_) }
    /// Sets `ThingName`. Required. 1 to 256 characters.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> DeviceRegistryEnrich<S0, S1, S2, Set_> { self.0.put("ThingName", value.into_node()); DeviceRegistryEnrich(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DeviceRegistryEnrich> for DeviceRegistryEnrich<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.DeviceShadowEnrich`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-deviceshadowenrich.html)
#[must_use]
pub struct DeviceShadowEnrich<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DeviceShadowEnrich<Missing_<super::required::attribute>, Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::thing_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceShadowEnrich(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DeviceShadowEnrich<S0, S1, S2, S3> {
    /// Sets `Attribute`. Required. 1 to 256 characters.
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<String>) -> DeviceShadowEnrich<Set_, S1, S2, S3> { self.0.put("Attribute", value.into_node()); DeviceShadowEnrich(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeviceShadowEnrich<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); DeviceShadowEnrich(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DeviceShadowEnrich<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); DeviceShadowEnrich(self.0, PhantomData_) }
    /// Sets `ThingName`. Required. 1 to 256 characters.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> DeviceShadowEnrich<S0, S1, S2, Set_> { self.0.put("ThingName", value.into_node()); DeviceShadowEnrich(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DeviceShadowEnrich> for DeviceShadowEnrich<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Filter<Missing_<super::required::filter>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Filter<S0, S1> {
    /// Sets `Filter`. Required. 1 to 256 characters.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<String>) -> Filter<Set_, S1> { self.0.put("Filter", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Filter<S0, Set_> { self.0.put("Name", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Filter> for Filter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Lambda`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-lambda.html)
#[must_use]
pub struct Lambda<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Lambda<Missing_<super::required::batch_size>, Missing_<super::required::lambda_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Lambda(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Lambda<S0, S1, S2> {
    /// Sets `BatchSize`. Required. 1 to 1000.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> Lambda<Set_, S1, S2> { self.0.put("BatchSize", value.into_node()); Lambda(self.0, PhantomData_) }
    /// Sets `LambdaName`. Required. 1 to 64 characters.
    #[inline] pub fn lambda_name(mut self, value: impl IntoValue_<String>) -> Lambda<S0, Set_, S2> { self.0.put("LambdaName", value.into_node()); Lambda(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Lambda<S0, S1, Set_> { self.0.put("Name", value.into_node()); Lambda(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Lambda> for Lambda<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Math`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-math.html)
#[must_use]
pub struct Math<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Math<Missing_<super::required::attribute>, Missing_<super::required::math>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Math(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Math<S0, S1, S2> {
    /// Sets `Attribute`. Required. 1 to 256 characters.
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<String>) -> Math<Set_, S1, S2> { self.0.put("Attribute", value.into_node()); Math(self.0, PhantomData_) }
    /// Sets `Math`. Required. 1 to 256 characters.
    #[inline] pub fn math(mut self, value: impl IntoValue_<String>) -> Math<S0, Set_, S2> { self.0.put("Math", value.into_node()); Math(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Math<S0, S1, Set_> { self.0.put("Name", value.into_node()); Math(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Math> for Math<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.RemoveAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-removeattributes.html)
#[must_use]
pub struct RemoveAttributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RemoveAttributes<Missing_<super::required::attributes>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoveAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RemoveAttributes<S0, S1> {
    /// Sets `Attributes`. Required. 1 to 50 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<String>>) -> RemoveAttributes<Set_, S1> { self.0.put("Attributes", value.into_node()); RemoveAttributes(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RemoveAttributes<S0, Set_> { self.0.put("Name", value.into_node()); RemoveAttributes(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RemoveAttributes> for RemoveAttributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.SelectAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-selectattributes.html)
#[must_use]
pub struct SelectAttributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SelectAttributes<Missing_<super::required::attributes>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SelectAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SelectAttributes<S0, S1> {
    /// Sets `Attributes`. Required. 1 to 50 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<String>>) -> SelectAttributes<Set_, S1> { self.0.put("Attributes", value.into_node()); SelectAttributes(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SelectAttributes<S0, Set_> { self.0.put("Name", value.into_node()); SelectAttributes(self.0, PhantomData_) }
    /// Sets `Next`. 1 to 128 characters.
    #[inline] pub fn next(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Next", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SelectAttributes> for SelectAttributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Pipeline.Activity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-activity.html)
#[must_use]
pub struct Activity(Properties_);
impl Activity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Activity(Properties_::new()) }
}
impl Activity {
    /// Sets `AddAttributes`.
    #[inline] pub fn add_attributes(mut self, value: impl IntoValue_<AddAttributes>) -> Self { self.0.put("AddAttributes", value.into_node()); self }
    /// Sets `Channel`.
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> Self { self.0.put("Channel", value.into_node()); self }
    /// Sets `Datastore`.
    #[inline] pub fn datastore(mut self, value: impl IntoValue_<Datastore>) -> Self { self.0.put("Datastore", value.into_node()); self }
    /// Sets `DeviceRegistryEnrich`.
    #[inline] pub fn device_registry_enrich(mut self, value: impl IntoValue_<DeviceRegistryEnrich>) -> Self { self.0.put("DeviceRegistryEnrich", value.into_node()); self }
    /// Sets `DeviceShadowEnrich`.
    #[inline] pub fn device_shadow_enrich(mut self, value: impl IntoValue_<DeviceShadowEnrich>) -> Self { self.0.put("DeviceShadowEnrich", value.into_node()); self }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Filter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<Lambda>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `Math`.
    #[inline] pub fn math(mut self, value: impl IntoValue_<Math>) -> Self { self.0.put("Math", value.into_node()); self }
    /// Sets `RemoveAttributes`.
    #[inline] pub fn remove_attributes(mut self, value: impl IntoValue_<RemoveAttributes>) -> Self { self.0.put("RemoveAttributes", value.into_node()); self }
    /// Sets `SelectAttributes`.
    #[inline] pub fn select_attributes(mut self, value: impl IntoValue_<SelectAttributes>) -> Self { self.0.put("SelectAttributes", value.into_node()); self }
}
impl IntoValue_<Activity> for Activity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
