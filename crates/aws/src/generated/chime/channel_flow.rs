// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::ChannelFlow`

use stanchion_template::generated::*;

/// `AWS::Chime::ChannelFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html)
#[must_use]
pub struct ChannelFlow<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ChannelFlow<Missing_<super::required::app_instance_arn>, Missing_<super::required::name>, Missing_<super::required::processors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelFlow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ChannelFlow<S0, S1, S2> {
    /// Sets `AppInstanceArn`. Required. 5 to 1600 characters. An update replaces the resource.
    #[inline] pub fn app_instance_arn(mut self, value: impl IntoValue_<String>) -> ChannelFlow<Set_, S1, S2> { self.0.put("AppInstanceArn", value.into_node()); ChannelFlow(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ChannelFlow<S0, Set_, S2> { self.0.put("Name", value.into_node()); ChannelFlow(self.0, PhantomData_) }
    /// Sets `Processors`. Required. 1 to 3 items.
    #[inline] pub fn processors(mut self, value: impl IntoValue_<Vec<Processor>>) -> ChannelFlow<S0, S1, Set_> { self.0.put("Processors", value.into_node()); ChannelFlow(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ChannelFlow> for ChannelFlow<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ChannelFlow<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Chime::ChannelFlow";
    type Handle = ChannelFlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelFlow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelFlowRef(Id_);
impl From<Id_> for ChannelFlowRef { #[inline] fn from(id: Id_) -> Self { ChannelFlowRef(id) } }
impl AsRef<Id_> for ChannelFlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelFlowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppInstanceId`
    #[inline] pub fn app_instance_id(&self) -> Value_<String> { self.0.attribute("AppInstanceId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ChannelFlowId`
    #[inline] pub fn channel_flow_id(&self) -> Value_<String> { self.0.attribute("ChannelFlowId") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
}
/// `AWS::Chime::ChannelFlow.LambdaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-lambdaconfiguration.html)
#[must_use]
pub struct LambdaConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaConfiguration<Missing_<super::required::invocation_type>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaConfiguration<S0, S1> {
    /// Sets `InvocationType`. Required. The values are constants of [`InvocationType`].
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<InvocationType>) -> LambdaConfiguration<Set_, S1> { self.0.put("InvocationType", value.into_node()); LambdaConfiguration(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. 15 to 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> LambdaConfiguration<S0, Set_> { self.0.put("ResourceArn", value.into_node()); LambdaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaConfiguration> for LambdaConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::ChannelFlow.ProcessorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-processorconfiguration.html)
#[must_use]
pub struct ProcessorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProcessorConfiguration<Missing_<super::required::lambda>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcessorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProcessorConfiguration<S0> {
    /// Sets `Lambda`. Required.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaConfiguration>) -> ProcessorConfiguration<Set_> { self.0.put("Lambda", value.into_node()); ProcessorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProcessorConfiguration> for ProcessorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::ChannelFlow.Processor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-processor.html)
#[must_use]
pub struct Processor<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Processor<Missing_<super::required::configuration>, Missing_<super::required::execution_order>, Missing_<super::required::fallback_action>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Processor(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Processor<S0, S1, S2, S3> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ProcessorConfiguration>) -> Processor<Set_, S1, S2, S3> { self.0.put("Configuration", value.into_node()); Processor(self.0, PhantomData_) }
    /// Sets `ExecutionOrder`. Required. 1 to 3.
    #[inline] pub fn execution_order(mut self, value: impl IntoValue_<i64>) -> Processor<S0, Set_, S2, S3> { self.0.put("ExecutionOrder", value.into_node()); Processor(self.0, PhantomData_) }
    /// Sets `FallbackAction`. Required. The values are constants of [`FallbackAction`].
    #[inline] pub fn fallback_action(mut self, value: impl IntoValue_<FallbackAction>) -> Processor<S0, S1, Set_, S3> { self.0.put("FallbackAction", value.into_node()); Processor(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Processor<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); Processor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Processor> for Processor<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chime::ChannelFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html)
#[derive(Debug)]
pub enum InvocationType {}
impl InvocationType {
    /// `ASYNC`
    pub const ASYNC: Value_<InvocationType> = Value_::constant("ASYNC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::ChannelFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html)
#[derive(Debug)]
pub enum FallbackAction {}
impl FallbackAction {
    /// `CONTINUE`
    pub const CONTINUE: Value_<FallbackAction> = Value_::constant("CONTINUE");
    /// `ABORT`
    pub const ABORT: Value_<FallbackAction> = Value_::constant("ABORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FallbackAction> { Value_::from_node(value.into_node()) }
}
