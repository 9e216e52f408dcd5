// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerAddonInstance`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerAddonInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html)
#[must_use]
pub struct MailManagerAddonInstance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MailManagerAddonInstance<Missing_<super::required::addon_subscription_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerAddonInstance(Properties_::new(), PhantomData_) }
}
impl<S0> MailManagerAddonInstance<S0> {
    /// Sets `AddonSubscriptionId`. Required. 4 to 67 characters. An update replaces the resource.
    #[inline] pub fn addon_subscription_id(mut self, value: impl IntoValue_<String>) -> MailManagerAddonInstance<Set_> { self.0.put("AddonSubscriptionId", value.into_node()); MailManagerAddonInstance(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MailManagerAddonInstance> for MailManagerAddonInstance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MailManagerAddonInstance<S0> {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonInstance";
    type Handle = MailManagerAddonInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerAddonInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerAddonInstanceRef(Id_);
impl From<Id_> for MailManagerAddonInstanceRef { #[inline] fn from(id: Id_) -> Self { MailManagerAddonInstanceRef(id) } }
impl AsRef<Id_> for MailManagerAddonInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerAddonInstanceRef {
    /// `Ref`: `AddonInstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AddonInstanceArn`
    #[inline] pub fn addon_instance_arn(&self) -> Value_<String> { self.0.attribute("AddonInstanceArn") }
    /// `Fn::GetAtt` `AddonInstanceId`
    #[inline] pub fn addon_instance_id(&self) -> Value_<String> { self.0.attribute("AddonInstanceId") }
    /// `Fn::GetAtt` `AddonName`
    #[inline] pub fn addon_name(&self) -> Value_<String> { self.0.attribute("AddonName") }
}
