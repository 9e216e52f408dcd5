// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::PrefixList`

use stanchion_template::generated::*;

/// `AWS::EC2::PrefixList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html)
#[must_use]
pub struct PrefixList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrefixList<Missing_<super::required::address_family>, Missing_<super::required::prefix_list_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrefixList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrefixList<S0, S1> {
    /// Sets `AddressFamily`. Required. The values are constants of [`AddressFamily`].
    #[inline] pub fn address_family(mut self, value: impl IntoValue_<AddressFamily>) -> PrefixList<Set_, S1> { self.0.put("AddressFamily", value.into_node()); PrefixList(self.0, PhantomData_) }
    /// Sets `Entries`. 0 to 100 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<Entry>>) -> Self { self.0.put("Entries", value.into_node()); self }
    /// Sets `MaxEntries`. At least 1.
    #[inline] pub fn max_entries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxEntries", value.into_node()); self }
    /// Sets `PrefixListName`. Required. 1 to 255 characters.
    #[inline] pub fn prefix_list_name(mut self, value: impl IntoValue_<String>) -> PrefixList<S0, Set_> { self.0.put("PrefixListName", value.into_node()); PrefixList(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrefixList> for PrefixList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PrefixList<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::PrefixList";
    type Handle = PrefixListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrefixList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrefixListRef(Id_);
impl From<Id_> for PrefixListRef { #[inline] fn from(id: Id_) -> Self { PrefixListRef(id) } }
impl AsRef<Id_> for PrefixListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrefixListRef {
    /// `Ref`: `PrefixListId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `PrefixListId`
    #[inline] pub fn prefix_list_id(&self) -> Value_<String> { self.0.attribute("PrefixListId") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
/// `AWS::EC2::PrefixList.Entry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-prefixlist-entry.html)
#[must_use]
pub struct Entry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Entry<Missing_<super::required::cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entry(Properties_::new(), PhantomData_) }
}
impl<S0> Entry<S0> {
    /// Sets `Cidr`. Required. 1 to 46 characters.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Entry<Set_> { self.0.put("Cidr", value.into_node()); Entry(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Entry> for Entry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::PrefixList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html)
#[derive(Debug)]
pub enum AddressFamily {}
impl AddressFamily {
    /// `IPv4`
    pub const IPV4: Value_<AddressFamily> = Value_::constant("IPv4");
    /// `IPv6`
    pub const IPV6: Value_<AddressFamily> = Value_::constant("IPv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AddressFamily> { Value_::from_node(value.into_node()) }
}
