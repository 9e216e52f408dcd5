// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerAddonSubscription`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerAddonSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html)
#[must_use]
pub struct MailManagerAddonSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MailManagerAddonSubscription<Missing_<super::required::addon_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerAddonSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> MailManagerAddonSubscription<S0> {
    /// Sets `AddonName`. Required. An update replaces the resource.
    #[inline] pub fn addon_name(mut self, value: impl IntoValue_<String>) -> MailManagerAddonSubscription<Set_> { self.0.put("AddonName", value.into_node()); MailManagerAddonSubscription(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MailManagerAddonSubscription> for MailManagerAddonSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MailManagerAddonSubscription<S0> {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonSubscription";
    type Handle = MailManagerAddonSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerAddonSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerAddonSubscriptionRef(Id_);
impl From<Id_> for MailManagerAddonSubscriptionRef { #[inline] fn from(id: Id_) -> Self { MailManagerAddonSubscriptionRef(id) } }
impl AsRef<Id_> for MailManagerAddonSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerAddonSubscriptionRef {
    /// `Ref`: `AddonSubscriptionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AddonSubscriptionArn`
    #[inline] pub fn addon_subscription_arn(&self) -> Value_<String> { self.0.attribute("AddonSubscriptionArn") }
    /// `Fn::GetAtt` `AddonSubscriptionId`
    #[inline] pub fn addon_subscription_id(&self) -> Value_<String> { self.0.attribute("AddonSubscriptionId") }
}
