// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverConfig`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html)
#[must_use]
pub struct ResolverConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResolverConfig<Missing_<super::required::autodefined_reverse_flag>, Missing_<super::required::resource_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResolverConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResolverConfig<S0, S1> {
    /// Sets `AutodefinedReverseFlag`. Required. An update replaces the resource. The values are constants of [`AutodefinedReverseFlag`].
    #[inline] pub fn autodefined_reverse_flag(mut self, value: impl IntoValue_<AutodefinedReverseFlag>) -> ResolverConfig<Set_, S1> { self.0.put("AutodefinedReverseFlag", value.into_node()); ResolverConfig(self.0, PhantomData_) }
    /// Sets `ResourceId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> ResolverConfig<S0, Set_> { self.0.put("ResourceId", value.into_node()); ResolverConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResolverConfig> for ResolverConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResolverConfig<S0, S1> {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig";
    type Handle = ResolverConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverConfigRef(Id_);
impl From<Id_> for ResolverConfigRef { #[inline] fn from(id: Id_) -> Self { ResolverConfigRef(id) } }
impl AsRef<Id_> for ResolverConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverConfigRef {
    /// `Ref`: `ResourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutodefinedReverse`
    #[inline] pub fn autodefined_reverse(&self) -> Value_<String> { self.0.attribute("AutodefinedReverse") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
}
/// Values of `AWS::Route53Resolver::ResolverConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html)
#[derive(Debug)]
pub enum AutodefinedReverseFlag {}
impl AutodefinedReverseFlag {
    /// `DISABLE`
    pub const DISABLE: Value_<AutodefinedReverseFlag> = Value_::constant("DISABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutodefinedReverseFlag> { Value_::from_node(value.into_node()) }
}
