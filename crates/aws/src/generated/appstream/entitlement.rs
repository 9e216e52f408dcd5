// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::Entitlement`

use stanchion_template::generated::*;

/// `AWS::AppStream::Entitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html)
#[must_use]
pub struct Entitlement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Entitlement<Missing_<super::required::app_visibility>, Missing_<super::required::attributes>, Missing_<super::required::name>, Missing_<super::required::stack_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entitlement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Entitlement<S0, S1, S2, S3> {
    /// Sets `AppVisibility`. Required. The values are constants of [`AppVisibility`].
    #[inline] pub fn app_visibility(mut self, value: impl IntoValue_<AppVisibility>) -> Entitlement<Set_, S1, S2, S3> { self.0.put("AppVisibility", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `Attributes`. Required. At least 1 item.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<Attribute>>) -> Entitlement<S0, Set_, S2, S3> { self.0.put("Attributes", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Entitlement<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `StackName`. Required. An update replaces the resource.
    #[inline] pub fn stack_name(mut self, value: impl IntoValue_<String>) -> Entitlement<S0, S1, S2, Set_> { self.0.put("StackName", value.into_node()); Entitlement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Entitlement> for Entitlement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Entitlement<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppStream::Entitlement";
    type Handle = EntitlementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Entitlement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntitlementRef(Id_);
impl From<Id_> for EntitlementRef { #[inline] fn from(id: Id_) -> Self { EntitlementRef(id) } }
impl AsRef<Id_> for EntitlementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntitlementRef {
    /// `Ref`: `StackName|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::AppStream::Entitlement.Attribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-entitlement-attribute.html)
#[must_use]
pub struct Attribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Attribute<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Attribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Attribute<S0, S1> {
    /// Sets `Name`. Required. At least 1 character.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Attribute<Set_, S1> { self.0.put("Name", value.into_node()); Attribute(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Attribute<S0, Set_> { self.0.put("Value", value.into_node()); Attribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Attribute> for Attribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::Entitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html)
#[derive(Debug)]
pub enum AppVisibility {}
impl AppVisibility {
    /// `ALL`
    pub const ALL: Value_<AppVisibility> = Value_::constant("ALL");
    /// `ASSOCIATED`
    pub const ASSOCIATED: Value_<AppVisibility> = Value_::constant("ASSOCIATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppVisibility> { Value_::from_node(value.into_node()) }
}
