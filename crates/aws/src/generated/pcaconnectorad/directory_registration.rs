// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD::DirectoryRegistration`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorAD::DirectoryRegistration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html)
#[must_use]
pub struct DirectoryRegistration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DirectoryRegistration<Missing_<super::required::directory_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectoryRegistration(Properties_::new(), PhantomData_) }
}
impl<S0> DirectoryRegistration<S0> {
    /// Sets `DirectoryId`. Required. An update replaces the resource.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> DirectoryRegistration<Set_> { self.0.put("DirectoryId", value.into_node()); DirectoryRegistration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DirectoryRegistration> for DirectoryRegistration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DirectoryRegistration<S0> {
    const TYPE: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration";
    type Handle = DirectoryRegistrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectoryRegistration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectoryRegistrationRef(Id_);
impl From<Id_> for DirectoryRegistrationRef { #[inline] fn from(id: Id_) -> Self { DirectoryRegistrationRef(id) } }
impl AsRef<Id_> for DirectoryRegistrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectoryRegistrationRef {
    /// `Ref`: `DirectoryRegistrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DirectoryRegistrationArn`
    #[inline] pub fn directory_registration_arn(&self) -> Value_<String> { self.0.attribute("DirectoryRegistrationArn") }
}
