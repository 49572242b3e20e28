using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice of the Department for Education, as it is issued: the first, one that replaces another, or one to which a
/// direction is stepped down.</summary>
/// <remarks>It says what the authority is expected to do, and is non-statutory: so a minister said of notices (written answer HL1076 of 31
/// July 2017). The statutory notice in one inspection report (Solihull, 13 January 2023) is the direction of November 2022.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<NoticeEvent>))]
public abstract record NoticeEvent : NoticeOrDirectionEvent
{
    private protected NoticeEvent()
    {
    }
}
