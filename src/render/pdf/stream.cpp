#include "render/pdf/stream.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>

namespace mokuhyo::render::pdf {

Object compressedStream(QPDF &pdf, const std::string &bytes)
{
    Pl_Buffer buffer("compressed");
    Pl_Flate flate("flate", &buffer, Pl_Flate::a_deflate);
    flate.write(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    flate.finish();
    Object stream = pdf.newStream();
    stream.replaceStreamData(buffer.getBufferSharedPointer(), name("/FlateDecode"),
                             Object::newNull());
    return stream;
}

} // namespace mokuhyo::render::pdf
