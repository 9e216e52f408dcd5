// Made by `cargo xtask generate`; do not edit.
//! `AWS::ConnectCampaigns::Campaign`

use stanchion_template::generated::*;

/// `AWS::ConnectCampaigns::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html)
#[must_use]
pub struct Campaign<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Campaign<Missing_<super::required::connect_instance_arn>, Missing_<super::required::dialer_config>, Missing_<super::required::name>, Missing_<super::required::outbound_call_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Campaign(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Campaign<S0, S1, S2, S3> {
    /// Sets `ConnectInstanceArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn connect_instance_arn(mut self, value: impl IntoValue_<String>) -> Campaign<Set_, S1, S2, S3> { self.0.put("ConnectInstanceArn", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `DialerConfig`. Required.
    #[inline] pub fn dialer_config(mut self, value: impl IntoValue_<DialerConfig>) -> Campaign<S0, Set_, S2, S3> { self.0.put("DialerConfig", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Campaign<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `OutboundCallConfig`. Required.
    #[inline] pub fn outbound_call_config(mut self, value: impl IntoValue_<OutboundCallConfig>) -> Campaign<S0, S1, S2, Set_> { self.0.put("OutboundCallConfig", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Campaign> for Campaign<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Campaign<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::ConnectCampaigns::Campaign";
    type Handle = CampaignRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Campaign`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CampaignRef(Id_);
impl From<Id_> for CampaignRef { #[inline] fn from(id: Id_) -> Self { CampaignRef(id) } }
impl AsRef<Id_> for CampaignRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CampaignRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ConnectCampaigns::Campaign.AgentlessDialerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-agentlessdialerconfig.html)
#[must_use]
pub struct AgentlessDialerConfig(Properties_);
impl AgentlessDialerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentlessDialerConfig(Properties_::new()) }
}
impl AgentlessDialerConfig {
    /// Sets `DialingCapacity`. 0.01 to 1.
    #[inline] pub fn dialing_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DialingCapacity", value.into_node()); self }
}
impl IntoValue_<AgentlessDialerConfig> for AgentlessDialerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaigns::Campaign.PredictiveDialerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-predictivedialerconfig.html)
#[must_use]
pub struct PredictiveDialerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveDialerConfig<Missing_<super::required::bandwidth_allocation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveDialerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveDialerConfig<S0> {
    /// Sets `BandwidthAllocation`. Required. 0 to 1.
    #[inline] pub fn bandwidth_allocation(mut self, value: impl IntoValue_<f64>) -> PredictiveDialerConfig<Set_> { self.0.put("BandwidthAllocation", value.into_node()); PredictiveDialerConfig(self.0, PhantomData_) }
    /// Sets `DialingCapacity`. 0.01 to 1.
    #[inline] pub fn dialing_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DialingCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PredictiveDialerConfig> for PredictiveDialerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaigns::Campaign.ProgressiveDialerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-progressivedialerconfig.html)
#[must_use]
pub struct ProgressiveDialerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProgressiveDialerConfig<Missing_<super::required::bandwidth_allocation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProgressiveDialerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ProgressiveDialerConfig<S0> {
    /// Sets `BandwidthAllocation`. Required. 0 to 1.
    #[inline] pub fn bandwidth_allocation(mut self, value: impl IntoValue_<f64>) -> ProgressiveDialerConfig<Set_> { self.0.put("BandwidthAllocation", value.into_node()); ProgressiveDialerConfig(self.0, PhantomData_) }
    /// Sets `DialingCapacity`. 0.01 to 1.
    #[inline] pub fn dialing_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DialingCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProgressiveDialerConfig> for ProgressiveDialerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaigns::Campaign.DialerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-dialerconfig.html)
#[must_use]
pub struct DialerConfig(Properties_);
impl DialerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DialerConfig(Properties_::new()) }
}
impl DialerConfig {
    /// Sets `AgentlessDialerConfig`.
    #[inline] pub fn agentless_dialer_config(mut self, value: impl IntoValue_<AgentlessDialerConfig>) -> Self { self.0.put("AgentlessDialerConfig", value.into_node()); self }
    /// Sets `PredictiveDialerConfig`.
    #[inline] pub fn predictive_dialer_config(mut self, value: impl IntoValue_<PredictiveDialerConfig>) -> Self { self.0.put("PredictiveDialerConfig", value.into_node()); self }
    /// Sets `ProgressiveDialerConfig`.
    #[inline] pub fn progressive_dialer_config(mut self, value: impl IntoValue_<ProgressiveDialerConfig>) -> Self { self.0.put("ProgressiveDialerConfig", value.into_node()); self }
}
impl IntoValue_<DialerConfig> for DialerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaigns::Campaign.AnswerMachineDetectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-answermachinedetectionconfig.html)
#[must_use]
pub struct AnswerMachineDetectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnswerMachineDetectionConfig<Missing_<super::required::enable_answer_machine_detection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnswerMachineDetectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AnswerMachineDetectionConfig<S0> {
    /// Sets `AwaitAnswerMachinePrompt`.
    #[inline] pub fn await_answer_machine_prompt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AwaitAnswerMachinePrompt", value.into_node()); self }
    /// Sets `EnableAnswerMachineDetection`. Required.
    #[inline] pub fn enable_answer_machine_detection(mut self, value: impl IntoValue_<bool>) -> AnswerMachineDetectionConfig<Set_> { self.0.put("EnableAnswerMachineDetection", value.into_node()); AnswerMachineDetectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnswerMachineDetectionConfig> for AnswerMachineDetectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaigns::Campaign.OutboundCallConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-outboundcallconfig.html)
#[must_use]
pub struct OutboundCallConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutboundCallConfig<Missing_<super::required::connect_contact_flow_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutboundCallConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OutboundCallConfig<S0> {
    /// Sets `AnswerMachineDetectionConfig`.
    #[inline] pub fn answer_machine_detection_config(mut self, value: impl IntoValue_<AnswerMachineDetectionConfig>) -> Self { self.0.put("AnswerMachineDetectionConfig", value.into_node()); self }
    /// Sets `ConnectContactFlowArn`. Required. At most 500 characters.
    #[inline] pub fn connect_contact_flow_arn(mut self, value: impl IntoValue_<String>) -> OutboundCallConfig<Set_> { self.0.put("ConnectContactFlowArn", value.into_node()); OutboundCallConfig(self.0, PhantomData_) }
    /// Sets `ConnectQueueArn`. At most 500 characters.
    #[inline] pub fn connect_queue_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectQueueArn", value.into_node()); self }
    /// Sets `ConnectSourcePhoneNumber`. At most 100 characters.
    #[inline] pub fn connect_source_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectSourcePhoneNumber", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OutboundCallConfig> for OutboundCallConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
