// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::SecurityKey`

use stanchion_template::generated::*;

/// `AWS::Connect::SecurityKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html)
#[must_use]
pub struct SecurityKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityKey<Missing_<super::required::instance_id>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityKey<S0, S1> {
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> SecurityKey<Set_, S1> { self.0.put("InstanceId", value.into_node()); SecurityKey(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> SecurityKey<S0, Set_> { self.0.put("Key", value.into_node()); SecurityKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityKey> for SecurityKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityKey<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::SecurityKey";
    type Handle = SecurityKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityKeyRef(Id_);
impl From<Id_> for SecurityKeyRef { #[inline] fn from(id: Id_) -> Self { SecurityKeyRef(id) } }
impl AsRef<Id_> for SecurityKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityKeyRef {
    /// `Ref`: `InstanceId|AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
