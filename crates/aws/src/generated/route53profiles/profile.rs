// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Profiles::Profile`

use stanchion_template::generated::*;

/// `AWS::Route53Profiles::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html)
#[must_use]
pub struct Profile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Profile<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Profile(Properties_::new(), PhantomData_) }
}
impl<S0> Profile<S0> {
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Profile<Set_> { self.0.put("Name", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Profile> for Profile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Profile<S0> {
    const TYPE: &'static str = "AWS::Route53Profiles::Profile";
    type Handle = ProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Profile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileRef(Id_);
impl From<Id_> for ProfileRef { #[inline] fn from(id: Id_) -> Self { ProfileRef(id) } }
impl AsRef<Id_> for ProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClientToken`
    #[inline] pub fn client_token(&self) -> Value_<String> { self.0.attribute("ClientToken") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ShareStatus`
    #[inline] pub fn share_status(&self) -> Value_<String> { self.0.attribute("ShareStatus") }
}
