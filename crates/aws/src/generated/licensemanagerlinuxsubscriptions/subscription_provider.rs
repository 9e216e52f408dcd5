// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`

use stanchion_template::generated::*;

/// `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html)
#[must_use]
pub struct SubscriptionProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubscriptionProvider<Missing_<super::required::secret_arn>, Missing_<super::required::subscription_provider_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubscriptionProvider<S0, S1> {
    /// Sets `SecretArn`. Required. An update replaces the resource.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SubscriptionProvider<Set_, S1> { self.0.put("SecretArn", value.into_node()); SubscriptionProvider(self.0, PhantomData_) }
    /// Sets `SubscriptionProviderSource`. Required. An update replaces the resource. The values are constants of [`SubscriptionProviderSource`].
    #[inline] pub fn subscription_provider_source(mut self, value: impl IntoValue_<SubscriptionProviderSource>) -> SubscriptionProvider<S0, Set_> { self.0.put("SubscriptionProviderSource", value.into_node()); SubscriptionProvider(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubscriptionProvider> for SubscriptionProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubscriptionProvider<S0, S1> {
    const TYPE: &'static str = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider";
    type Handle = SubscriptionProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriptionProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionProviderRef(Id_);
impl From<Id_> for SubscriptionProviderRef { #[inline] fn from(id: Id_) -> Self { SubscriptionProviderRef(id) } }
impl AsRef<Id_> for SubscriptionProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionProviderRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastSuccessfulDataRetrievalTime`
    #[inline] pub fn last_successful_data_retrieval_time(&self) -> Value_<String> { self.0.attribute("LastSuccessfulDataRetrievalTime") }
    /// `Fn::GetAtt` `SubscriptionProviderArn`
    #[inline] pub fn subscription_provider_arn(&self) -> Value_<String> { self.0.attribute("SubscriptionProviderArn") }
    /// `Fn::GetAtt` `SubscriptionProviderStatus`
    #[inline] pub fn subscription_provider_status(&self) -> Value_<String> { self.0.attribute("SubscriptionProviderStatus") }
    /// `Fn::GetAtt` `SubscriptionProviderStatusMessage`
    #[inline] pub fn subscription_provider_status_message(&self) -> Value_<String> { self.0.attribute("SubscriptionProviderStatusMessage") }
}
/// Values of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html)
#[derive(Debug)]
pub enum SubscriptionProviderSource {}
impl SubscriptionProviderSource {
    /// `RedHat`
    pub const RED_HAT: Value_<SubscriptionProviderSource> = Value_::constant("RedHat");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubscriptionProviderSource> { Value_::from_node(value.into_node()) }
}
