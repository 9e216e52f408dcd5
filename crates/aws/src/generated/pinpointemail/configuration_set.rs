// Made by `cargo xtask generate`; do not edit.
//! `AWS::PinpointEmail::ConfigurationSet`

use stanchion_template::generated::*;

/// `AWS::PinpointEmail::ConfigurationSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html)
#[must_use]
pub struct ConfigurationSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationSet(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationSet<S0> {
    /// Sets `DeliveryOptions`.
    #[inline] pub fn delivery_options(mut self, value: impl IntoValue_<DeliveryOptions>) -> Self { self.0.put("DeliveryOptions", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfigurationSet<Set_> { self.0.put("Name", value.into_node()); ConfigurationSet(self.0, PhantomData_) }
    /// Sets `ReputationOptions`.
    #[inline] pub fn reputation_options(mut self, value: impl IntoValue_<ReputationOptions>) -> Self { self.0.put("ReputationOptions", value.into_node()); self }
    /// Sets `SendingOptions`.
    #[inline] pub fn sending_options(mut self, value: impl IntoValue_<SendingOptions>) -> Self { self.0.put("SendingOptions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackingOptions`.
    #[inline] pub fn tracking_options(mut self, value: impl IntoValue_<TrackingOptions>) -> Self { self.0.put("TrackingOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConfigurationSet> for ConfigurationSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConfigurationSet<S0> {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSet";
    type Handle = ConfigurationSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationSetRef(Id_);
impl From<Id_> for ConfigurationSetRef { #[inline] fn from(id: Id_) -> Self { ConfigurationSetRef(id) } }
impl AsRef<Id_> for ConfigurationSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::PinpointEmail::ConfigurationSet.DeliveryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-deliveryoptions.html)
#[must_use]
pub struct DeliveryOptions(Properties_);
impl DeliveryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeliveryOptions(Properties_::new()) }
}
impl DeliveryOptions {
    /// Sets `SendingPoolName`.
    #[inline] pub fn sending_pool_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SendingPoolName", value.into_node()); self }
}
impl IntoValue_<DeliveryOptions> for DeliveryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PinpointEmail::ConfigurationSet.ReputationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-reputationoptions.html)
#[must_use]
pub struct ReputationOptions(Properties_);
impl ReputationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReputationOptions(Properties_::new()) }
}
impl ReputationOptions {
    /// Sets `ReputationMetricsEnabled`.
    #[inline] pub fn reputation_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReputationMetricsEnabled", value.into_node()); self }
}
impl IntoValue_<ReputationOptions> for ReputationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PinpointEmail::ConfigurationSet.SendingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-sendingoptions.html)
#[must_use]
pub struct SendingOptions(Properties_);
impl SendingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SendingOptions(Properties_::new()) }
}
impl SendingOptions {
    /// Sets `SendingEnabled`.
    #[inline] pub fn sending_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SendingEnabled", value.into_node()); self }
}
impl IntoValue_<SendingOptions> for SendingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PinpointEmail::ConfigurationSet.TrackingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-trackingoptions.html)
#[must_use]
pub struct TrackingOptions(Properties_);
impl TrackingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrackingOptions(Properties_::new()) }
}
impl TrackingOptions {
    /// Sets `CustomRedirectDomain`.
    #[inline] pub fn custom_redirect_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomRedirectDomain", value.into_node()); self }
}
impl IntoValue_<TrackingOptions> for TrackingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
